using System.Collections.Immutable;

namespace CaseFlow.Xml;

/// <summary>Why a file is not let through.</summary>
/// <param name="Reason">What is wrong; the last part of a code, such as <c>too-large</c>.</param>
/// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
/// <param name="Message">English text: what was expected, what was found, what to do.</param>
/// <param name="Arguments">The text's data by name, for texts in other languages.</param>
public sealed record XmlRefusal(string Reason, int Line, string Message, ImmutableSortedDictionary<string, string> Arguments)
{
    /// <summary>The id of the innermost element around the place that has one; null when there is none.</summary>
    public string? Element { get; init; }

    internal static XmlRefusal Of(string reason, int line, string message, params (string Name, string Value)[] arguments) => new(
        reason, line, message, arguments.ToImmutableSortedDictionary(argument => argument.Name, argument => argument.Value, StringComparer.Ordinal));
}
