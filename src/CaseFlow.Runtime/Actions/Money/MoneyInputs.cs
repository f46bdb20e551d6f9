using System.Collections.Immutable;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Records;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Money;

/// <summary>Reads inputs of money actions. Amounts are whole fen; shares and rates are numbers from 0 to 1.</summary>
internal static class MoneyInputs
{
    /// <summary>An amount that a posting can have; null when it is none.</summary>
    public static long? Fen(this ActionInput input, string name) =>
        input.Number(name) is { } number && number == decimal.Truncate(number) && number is > 0 and <= Cases.Accounts.Fen.Largest ? (long)number : null;

    /// <summary>An input that is a list of contexts; empty when it is none.</summary>
    public static ImmutableArray<ActionInput> Rows(this ActionInput input, string name) =>
        input.Inputs.GetValueOrDefault(name) is FeelValue.List list
            ? [.. list.Items.OfType<FeelValue.Context>().Select(c => input with { Inputs = c.Entries })]
            : [];

    /// <summary>A whole number; a default when it is missing.</summary>
    public static int Whole(this ActionInput input, string name, int otherwise) =>
        input.Number(name) is { } number && number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue ? (int)number : otherwise;

    /// <summary>The account that an input names, as it stands; null when there is none.</summary>
    public static Account? Account(this ActionInput input, string name) => input.Text(name) is { } id ? input.Facts.Accounts.Find(id) : null;

    /// <summary>The application that the input names, or the case's only one.</summary>
    public static MoneyApplication? Application(this ActionInput input) => input.Text("application") is { } id
        ? input.Case.Applications.FirstOrDefault(a => a.Id == id)
        : input.Case.Applications is [var only] ? only : null;

    /// <summary>Where parts of a cost come from: a list of source and amount; amounts that are none count 0 and are refused later.</summary>
    public static ImmutableArray<MoneySource> Sources(this ActionInput input) =>
        [.. input.Rows("sources").Select(s => new MoneySource(s.Text("source") ?? "", s.Fen("amount") ?? 0))];

    /// <summary>What an action answers when a named account is missing.</summary>
    public static ActionOutcome NoAccount(this ActionInput input, string name) => input.Text(name) is { } id
        ? ActionOutcome.Refuse(AccountCodes.Unknown, ("account", id))
        : ActionOutcome.Fail(ActionCodes.InputInvalid, $"Expected input '{name}' to be an account, but it is empty.");

    /// <summary>What an action answers when an amount is none.</summary>
    public static ActionOutcome NoAmount(this ActionInput input, string name) => input.Text(name) is { } text
        ? ActionOutcome.Refuse(AccountCodes.AmountInvalid, ("amount", input.Number(name) is { } fen && Math.Abs(fen) < long.MaxValue ? Cases.Accounts.Fen.InYuan((long)fen) : text))
        : ActionOutcome.Fail(ActionCodes.InputInvalid, $"Expected input '{name}' to be an amount in fen, but it is empty.");

    /// <summary>What an action answers to a rule of accounts that forbids it.</summary>
    public static ActionOutcome Answer(this AccountRefusal refusal) =>
        ActionOutcome.Refuse(refusal.Code, [.. refusal.Arguments.Select(a => (a.Key, a.Value))]);

    public static ImmutableSortedDictionary<string, FeelValue> Results(params (string Name, FeelValue Value)[] results) =>
        results.ToImmutableSortedDictionary(r => r.Name, r => r.Value, StringComparer.Ordinal);
}
