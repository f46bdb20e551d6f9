using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Actions;

/// <summary>What an action is given.</summary>
/// <param name="Case">The case as it stands.</param>
/// <param name="At">The step's moment.</param>
/// <param name="Actor">Whose command led here.</param>
/// <param name="Inputs">The inputs, evaluated.</param>
/// <param name="Facts">What lies outside the case; before it is loaded, organisation and calendar only.</param>
internal sealed record ActionInput(Case Case, Instant At, string Actor, ImmutableSortedDictionary<string, FeelValue> Inputs, ActionFacts Facts)
{
    /// <summary>An input as text; null when it is missing, null or empty.</summary>
    public string? Text(string name) =>
        Inputs.TryGetValue(name, out var value) && value is not FeelValue.Null && FieldText.Plain(value) is { Length: > 0 } text ? text : null;

    /// <summary>An input as truth value; null when it is none.</summary>
    public bool? Truth(string name) => Inputs.GetValueOrDefault(name) is FeelValue.Boolean truth ? truth.Value : null;

    /// <summary>An input as number; null when it is none.</summary>
    public decimal? Number(string name) =>
        Inputs.GetValueOrDefault(name) is FeelValue.Number number && number.Value.TryToDecimal(out var value) ? value : null;

    /// <summary>An input as list of texts; empty when it is none.</summary>
    public ImmutableArray<string> Texts(string name) =>
        Inputs.GetValueOrDefault(name) is FeelValue.List list ? [.. list.Items.Select(FieldText.Plain)] : [];
}
