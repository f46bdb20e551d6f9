using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Forms;

/// <summary>What the options of a form's fields are taken from, as it was loaded for the form.</summary>
/// <param name="RowsOf">The entries of a reference list by its id; empty for a list that there is not.</param>
/// <param name="UnitsOf">The units of some levels (all when empty) at or below a unit (everywhere when null), as options.</param>
public sealed record FormOptions(
    Func<string, ImmutableArray<FeelValue.Context>> RowsOf,
    Func<ImmutableArray<string>, string?, ImmutableArray<FieldOption>> UnitsOf)
{
    /// <summary>The persons who hold a role, as options; nobody unless given.</summary>
    public Func<string, ImmutableArray<FieldOption>> HoldersOf { get; init; } = _ => [];

    /// <summary>Nothing to choose from.</summary>
    public static FormOptions None { get; } = new(_ => [], (_, _) => []);

    /// <summary>A field with the options that it has now; a table with those of its columns.</summary>
    /// <param name="field">The field as its file defines it.</param>
    /// <param name="values">The values at hand: case data and process variables.</param>
    public FormField Resolve(FormField field, IReadOnlyDictionary<string, FeelValue> values) => field switch
    {
        { Table: { } table } => field with { Table = table with { Columns = [.. table.Columns.Select(c => Resolve(c, values))] } },
        { Units: { } units } => field with { Options = Units(units, values) },
        { OptionsFrom: OptionSource.Variable source } => field with { Options = Distinct(Items(values.GetValueOrDefault(source.Name)).Select(Offered)) },
        { OptionsFrom: OptionSource.Holders source } => field with { Options = Distinct(HoldersOf(source.Role)) },
        { OptionsFrom: OptionSource.Reference source } => field with { Options = Distinct(Entries(source).Select(e => Named(e, source.Value, source.Label))) },
        _ => field,
    };

    private static IEnumerable<FeelValue> Items(FeelValue? value) => value is FeelValue.List list ? list.Items : [];

    private static FieldOption? Offered(FeelValue item) => item switch
    {
        FeelValue.Context context => Named(context, "value", "label"),
        FeelValue.Text { Value.Length: > 0 } text => new FieldOption(text.Value, new LocalText(text.Value, text.Value)),
        _ => null,
    };

    private static FieldOption? Named(FeelValue.Context entry, string value, string label) =>
        TextOf(entry, value) is { } id ? new FieldOption(id, Label(entry, label) ?? new LocalText(id, id)) : null;

    // A label is one text for all languages, or a context with a text for each.
    private static LocalText? Label(FeelValue.Context entry, string name) => entry.Entries.GetValueOrDefault(name) switch
    {
        FeelValue.Context names when (TextOf(names, "zh-CN") ?? TextOf(names, "zh")) is { } zh => new LocalText(zh, TextOf(names, "en") ?? zh),
        _ when TextOf(entry, name) is { } text => new LocalText(text, text),
        _ => null,
    };

    private static string? TextOf(FeelValue.Context entry, string name) =>
        entry.Entries.TryGetValue(name, out var value) && FieldText.Plain(value) is { Length: > 0 } text ? text : null;

    private static ImmutableArray<FieldOption> Distinct(IEnumerable<FieldOption?> options) =>
        [.. options.OfType<FieldOption>().DistinctBy(o => o.Value, StringComparer.Ordinal)];

    private IEnumerable<FeelValue.Context> Entries(OptionSource.Reference source) =>
        RowsOf(source.List).Where(entry => source.Where.All(w => TextOf(entry, w.Key) == w.Value));

    private ImmutableArray<FieldOption> Units(UnitFilter filter, IReadOnlyDictionary<string, FeelValue> values)
    {
        if (filter.Below is not { } name)
        {
            return UnitsOf(filter.Levels, null);
        }

        return values.GetValueOrDefault(name) is FeelValue.Text place ? UnitsOf(filter.Levels, place.Value) : [];
    }
}
