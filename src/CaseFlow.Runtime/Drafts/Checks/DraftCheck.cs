using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Runtime.Drafts.Checks;

/// <summary>One thing that is looked for while a procedure is drawn; its page is <c>docs/rules/CODE.md</c>.</summary>
/// <param name="code">The code of what it finds.</param>
/// <param name="severity">How bad that is.</param>
internal abstract class DraftCheck(string code, Severity severity)
{
    /// <summary>The code of what it finds.</summary>
    public string Code => code;

    /// <summary>Looks for it.</summary>
    public abstract IEnumerable<Finding> Of(DraftContent draft);

    /// <summary>Says what was found.</summary>
    protected Finding Found(ElementId? element, string message, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var data = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            data[name] = value;
        }

        if (element is { } id)
        {
            data["element"] = id.Value;
        }

        return new Finding(code, severity, element, 0, message, data.ToImmutable());
    }
}
