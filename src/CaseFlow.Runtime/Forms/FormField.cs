using System.Collections.Immutable;

namespace CaseFlow.Runtime.Forms;

/// <summary>A field of a form as its file defines it.</summary>
/// <param name="Name">The name under which the value is kept, camel case.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Label">The label.</param>
/// <param name="Help">A hint; null for none.</param>
/// <param name="Required">When a value must be given.</param>
/// <param name="Visible">When it is shown and asked for.</param>
/// <param name="Options">The options of a choice that stand in the form; empty otherwise.</param>
/// <param name="Min">The smallest number, or fen, allowed; null for no limit.</param>
/// <param name="Max">The largest number, or fen, allowed; null for no limit.</param>
/// <param name="MaxLength">How many characters a text may have, or how many photos or papers may be given.</param>
/// <param name="Personal">Whether the value is personal data.</param>
public sealed record FormField(
    string Name,
    FieldKind Kind,
    LocalText Label,
    LocalText? Help,
    FieldCondition Required,
    FieldCondition Visible,
    ImmutableArray<FieldOption> Options,
    decimal? Min,
    decimal? Max,
    int MaxLength,
    bool Personal)
{
    /// <summary>The columns and limits of a table; null for all other kinds.</summary>
    public TableShape? Table { get; init; }

    /// <summary>Where the options of a choice come from; null when they stand in the form.</summary>
    public OptionSource? OptionsFrom { get; init; }

    /// <summary>Which units may be chosen; null for all other kinds.</summary>
    public UnitFilter? Units { get; init; }
}
