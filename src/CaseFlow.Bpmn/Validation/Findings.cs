using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Validation;

/// <summary>Makes findings; the element's id is always among the arguments.</summary>
internal static class Findings
{
    public static Finding Of(
        string code,
        Severity severity,
        ElementId? element,
        int line,
        string message,
        params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var data = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (element is { } id)
        {
            data["element"] = id.Value;
        }

        foreach (var (name, value) in arguments)
        {
            data[name] = value;
        }

        return new Finding(code, severity, element, line, message, data.ToImmutable());
    }
}
