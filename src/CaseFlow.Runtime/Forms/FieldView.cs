using System.Collections.Immutable;

namespace CaseFlow.Runtime.Forms;

/// <summary>A field as a page shows it; hidden fields are not handed out at all.</summary>
/// <param name="Name">The name under which the value is kept and submitted.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Label">The label.</param>
/// <param name="Hint">A hint below the field; null for none.</param>
/// <param name="Access">Write or read.</param>
/// <param name="Required">Whether a value must be given, for the values at hand; a condition may change it while the form is filled in.</param>
/// <param name="RequiredWhen">The FEEL condition under which it is required; null when <paramref name="Required"/> never changes.</param>
/// <param name="Visible">Whether it is shown, for the values at hand; the server ignores values of fields that are not.</param>
/// <param name="VisibleWhen">The FEEL condition under which it is shown; null when always.</param>
/// <param name="Value">The value at hand as text in the form in which it is submitted; empty for none.</param>
/// <param name="Display">The value at hand in words, such as a unit's name; null where the value itself is the text.</param>
/// <param name="Options">The options of a choice or unit; empty otherwise.</param>
/// <param name="Min">The smallest number, or yuan, allowed; null for no limit.</param>
/// <param name="Max">The largest number, or yuan, allowed; null for no limit.</param>
/// <param name="MaxLength">How many characters a text may have, or how many photos or papers may be given; null for the kind's own limit.</param>
public sealed record FieldView(
    string Name,
    FieldKind Kind,
    LocalText Label,
    LocalText? Hint,
    FieldAccess Access,
    bool Required,
    string? RequiredWhen,
    bool Visible,
    string? VisibleWhen,
    string Value,
    LocalText? Display,
    ImmutableArray<FieldOption> Options,
    decimal? Min,
    decimal? Max,
    int? MaxLength)
{
    /// <summary>The columns and rows of a table; null for all other kinds.</summary>
    public TableView? Table { get; init; }
}
