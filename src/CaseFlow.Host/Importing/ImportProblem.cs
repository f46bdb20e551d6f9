using System.Collections.Immutable;

namespace CaseFlow.Host.Importing;

/// <summary>What is wrong with a row, or with the whole import.</summary>
/// <param name="Line">The line of the file on which the row begins, from 1; 0 for the whole import.</param>
/// <param name="Column">The columns concerned; empty for the whole row.</param>
/// <param name="Value">What stands there, cut to a few words; empty when nothing does.</param>
/// <param name="Code">The code of the text that says what is wrong.</param>
/// <param name="Arguments">The text's data by name.</param>
internal sealed record ImportProblem(long Line, string Column, string Value, string Code, ImmutableSortedDictionary<string, string> Arguments)
{
    /// <summary>A problem of the whole import.</summary>
    /// <param name="code">The code.</param>
    /// <param name="arguments">Names and values.</param>
    public static ImportProblem Of(string code, params (string Name, string Value)[] arguments) =>
        new(0, "", "", code, arguments.ToImmutableSortedDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal));
}
