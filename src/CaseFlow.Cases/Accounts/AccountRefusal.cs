using System.Collections.Immutable;

namespace CaseFlow.Cases.Accounts;

/// <summary>Why the rules of accounts forbid something.</summary>
/// <param name="Code">A code of <see cref="AccountCodes"/>.</param>
/// <param name="Arguments">The text's data by name; amounts are in yuan.</param>
public sealed record AccountRefusal(string Code, ImmutableSortedDictionary<string, string> Arguments)
{
    /// <summary>Makes a refusal with a few named data.</summary>
    /// <param name="code">A code of <see cref="AccountCodes"/>.</param>
    /// <param name="arguments">Names and values.</param>
    public static AccountRefusal Of(string code, params (string Name, string Value)[] arguments) =>
        new(code, arguments.ToImmutableSortedDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal));
}
