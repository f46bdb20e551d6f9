using System.Collections.Immutable;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>Why a decision could not be made.</summary>
/// <param name="Code">Stable dotted code, one of <see cref="DmnCodes"/>.</param>
/// <param name="Decision">The decision's id.</param>
/// <param name="Rules">The numbers, from 1, of the rules concerned; empty where no rule is.</param>
/// <param name="Message">English text: what was expected, what was found.</param>
/// <param name="Arguments">The text's data by name, for texts in other languages.</param>
public sealed record DecisionProblem(
    string Code,
    string Decision,
    ImmutableArray<int> Rules,
    string Message,
    ImmutableSortedDictionary<string, string> Arguments)
{
    internal static DecisionProblem Of(
        string code, string decision, ImmutableArray<int> rules, string message, params (string Name, string Value)[] arguments) => new(
        code,
        decision,
        rules,
        message,
        arguments.ToImmutableSortedDictionary(argument => argument.Name, argument => argument.Value, StringComparer.Ordinal).SetItem("decision", decision));
}
