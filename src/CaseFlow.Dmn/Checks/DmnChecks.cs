using System.Collections.Immutable;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Checks;

/// <summary>Checks what a schema cannot say: that names and references lead somewhere, that nothing needs itself, that all is in FEEL.</summary>
public static class DmnChecks
{
    private static readonly ImmutableArray<IDmnRule> Rules =
    [
        new MissingIds(), new DuplicateIds(), new MissingNames(), new DuplicateNames(), new DuplicateVariables(), new UnresolvedImports(),
        new MissingTargets(), new WrongTargets(), new CircularRequirements(), new MissingLogic(), new UnknownTypes(), new CircularTypes(),
        new ForeignLanguages(), new ForeignFunctions(), new ServiceDecisions(),
    ];

    /// <summary>What is to be said about a model, in file order; at most 1,000 findings of each severity.</summary>
    /// <param name="document">The model.</param>
    /// <param name="imported">The files that it may import; null when it is not known, and what leads to other files is then taken for right.</param>
    public static ImmutableArray<DmnFinding> Run(DmnDocument document, IReadOnlyCollection<DmnDocument>? imported = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var context = new CheckContext(document, imported);
        foreach (var rule in Rules)
        {
            rule.Check(context);
        }

        return context.Findings.InFileOrder;
    }
}
