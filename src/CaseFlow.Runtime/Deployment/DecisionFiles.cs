using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Dmn;

namespace CaseFlow.Runtime.Deployment;

/// <summary>Reads the decision files of a procedure (<c>decisions/*.dmn</c>).</summary>
internal static class DecisionFiles
{
    /// <summary>The sound ones by path; of the others the findings are noted.</summary>
    public static ImmutableSortedDictionary<string, DecisionModel> Read(
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, Action<string, IEnumerable<Finding>> note)
    {
        var decisions = ImmutableSortedDictionary.CreateBuilder<string, DecisionModel>(StringComparer.Ordinal);
        foreach (var (path, content) in files.Where(file => ProcedureFiles.IsDecisions(file.Key)))
        {
            var compilation = DecisionModel.Read(content);
            note(path, compilation.Findings.Select(Blocking));
            if (compilation.Model is not null)
            {
                decisions[path] = compilation.Model;
            }
        }

        return decisions.ToImmutable();
    }

    private static Finding Blocking(DmnFinding finding) => new(
        finding.Code,
        Severity.Blocking,
        finding.Element is { } element ? new ElementId(element) : null,
        finding.Line,
        finding.Message,
        finding.Arguments);
}
