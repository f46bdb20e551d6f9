using CaseFlow.Runtime;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Host.Forms;

/// <summary>A field as a page draws it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The value to show, as it is sent.</param>
/// <param name="Problem">What is wrong with the value; null when nothing is.</param>
/// <param name="Lists">What it may choose from.</param>
/// <param name="Redraws">Whether other fields depend on its value.</param>
internal sealed record FieldBox(FieldView Field, string Value, FieldProblem? Problem, FormLists Lists, bool Redraws)
{
    private const int MostRadios = 6;

    /// <summary>The rows of a table; null for any other field.</summary>
    public TableBox? Table { get; init; }

    /// <summary>The number of the case, for the addresses of its papers; null before there is one.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>The input's id.</summary>
    public string Id => FormBox.IdOf(Field.Name);

    /// <summary>The input's name.</summary>
    public string Name => FormBox.Prefix + Field.Name;

    /// <summary>The ids of hint and problem, for <c>aria-describedby</c>; null when there is neither.</summary>
    public string? DescribedBy
    {
        get
        {
            var ids = string.Join(' ', new[] { Field.Hint is null ? null : Id + "-help", Problem is null ? null : Id + "-problem" }.OfType<string>());
            return ids.Length == 0 ? null : ids;
        }
    }

    /// <summary><c>true</c> for <c>aria-invalid</c> when the value is wrong; null otherwise.</summary>
    public string? Invalid => Problem is null ? null : "true";

    /// <summary><c>true</c> for <c>aria-required</c> when a value must be given; null otherwise.</summary>
    public string? AriaRequired => Field.Required ? "true" : null;

    /// <summary><c>true</c> for <c>data-redraws</c> when the form is drawn anew on change; null, which Razor writes as empty, otherwise.</summary>
    public string? RedrawMark => Redraws ? "true" : null;

    /// <summary>Whether a truth value that need not be given, a single box to tick.</summary>
    public bool IsTick => Field.Kind == FieldKind.Boolean && !Field.Required && Field.RequiredWhen is null;

    /// <summary>Whether drawn as a group of buttons of which one is chosen.</summary>
    public bool IsRadios => (Field.Kind == FieldKind.Boolean && !IsTick) || (Field.Kind == FieldKind.Choice && Field.Options.Length is > 0 and <= MostRadios);

    /// <summary>Whether drawn as a group of inputs with a heading instead of a label.</summary>
    public bool IsGroup => IsRadios || IsBoxes;

    /// <summary>Whether drawn as boxes of which any number is ticked.</summary>
    public bool IsBoxes => Field.Kind == FieldKind.MultiChoice;

    /// <summary>Whether there is nothing to choose from.</summary>
    public bool IsWithoutOptions => Field.Kind is FieldKind.Choice or FieldKind.MultiChoice or FieldKind.Unit && Field.Options.IsEmpty;

    /// <summary>The chosen values of a field that takes several.</summary>
    public string[] Chosen => [.. OptionText.Split(Value)];

    /// <summary>How numbers, dates and texts are typed, for <c>type</c>.</summary>
    public string InputType => Field.Kind switch
    {
        FieldKind.Date => "date",
        FieldKind.DateTime => "datetime-local",
        _ => "text",
    };

    /// <summary>The ids of stored photos or papers.</summary>
    public string[] Photos => Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
