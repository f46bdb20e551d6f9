using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Host.Designing.Tables;

/// <summary>Puts what the editor sends over a table of a file. What the editor does not know of a cell, column or rule is taken from the one it comes from.</summary>
internal sealed class TableChange
{
    private const int MostColumns = 100;
    private const int MostRules = 5_000;
    private const int LongestText = 10_000;
    private readonly Expression.Table old;
    private readonly TableIds ids;

    private TableChange(Expression.Table old, TableIds ids)
    {
        this.old = old;
        this.ids = ids;
    }

    /// <summary>The changed table; null when what was sent is none.</summary>
    /// <param name="old">The table of the file.</param>
    /// <param name="sent">What the editor sends.</param>
    /// <param name="ids">Gives ids to what is new.</param>
    public static Expression.Table? Apply(Expression.Table old, JsonElement sent, TableIds ids)
    {
        try
        {
            return new TableChange(old, ids).Read(sent);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or KeyNotFoundException)
        {
            // The accessors of JSON say so when a value is missing or of another kind.
            return null;
        }
    }

    private Expression.Table Read(JsonElement sent)
    {
        var inputs = Parts(sent, "inputs", MostColumns, old.Inputs.Length);
        var outputs = Parts(sent, "outputs", MostColumns, old.Outputs.Length);
        var notes = Parts(sent, "annotations", MostColumns, old.Annotations.Length);
        var rules = Parts(sent, "rules", MostRules, old.Rules.Length);
        return old with
        {
            HitPolicy = Enum.GetValues<HitPolicy>()[PlaceOf(TableJson.Policies, Text(sent, "hitPolicy"))],
            Aggregation = Optional(sent, "aggregation") is { } way ? Enum.GetValues<Aggregation>()[PlaceOf(TableJson.Aggregations, way)] : null,
            Inputs = [.. inputs.Select(part => Input(part.Sent, part.From))],
            Outputs = [.. outputs.Select(part => Output(part.Sent, part.From))],
            Annotations = [.. notes.Select(part => Text(part.Sent, "name"))],
            Rules =
            [
                .. rules.Select(part => Rule(
                    part.Sent, part.From, [.. inputs.Select(i => i.From)], [.. outputs.Select(o => o.From)], notes.Count)),
            ],
        };
    }

    private TableInput Input(JsonElement sent, int? from)
    {
        var known = from is { } at ? old.Inputs[at] : new TableInput(new Expression.Literal("")) { Id = ids.Next("Input") };
        return known with
        {
            Label = Same(known.Label, Optional(sent, "label")),
            Expression = known.Expression with { Text = Text(sent, "expression"), TypeRef = Optional(sent, "type") },
            Values = Tests(known.Values, Optional(sent, "values")),
        };
    }

    private TableOutput Output(JsonElement sent, int? from)
    {
        var known = from is { } at ? old.Outputs[at] : new TableOutput("") { Id = ids.Next("Output") };
        return known with
        {
            Label = Same(known.Label, Optional(sent, "label")),
            Name = Optional(sent, "name") ?? "",
            TypeRef = Optional(sent, "type"),
            Values = Tests(known.Values, Optional(sent, "values")),
            Default = Optional(sent, "default") is { } text ? (known.Default ?? new Expression.Literal("")) with { Text = text } : null,
        };
    }

    private TableRule Rule(JsonElement sent, int? from, ImmutableArray<int?> inputs, ImmutableArray<int?> outputs, int notes)
    {
        var known = from is { } at ? old.Rules[at] : new TableRule([], []) { Id = ids.Next("Rule") };
        return known with
        {
            Tests = [.. Texts(sent, "tests", inputs.Length).Select((text, column) => Known(known.Tests, inputs[column]) is { } cell ? cell with { Text = text } : new UnaryTests(text))],
            Results =
            [
                .. Texts(sent, "results", outputs.Length)
                    .Select((text, column) => Known(known.Results, outputs[column]) is { } cell ? cell with { Text = text } : new Expression.Literal(text)),
            ],
            Annotations = notes == old.Annotations.Length && Texts(sent, "notes", notes).Select((note, column) => (note, column)).All(n => n.note == TableJson.NoteOf(known, n.column))
                ? known.Annotations
                : [.. Texts(sent, "notes", notes)],
        };
    }

    // A label of spaces reads as none.
    private static string? Same(string? known, string? sent) => string.IsNullOrWhiteSpace(known) && sent is null ? known : sent;

    private static UnaryTests? Tests(UnaryTests? known, string? text) => text is null ? null : (known ?? new UnaryTests("")) with { Text = text };

    private static T? Known<T>(ImmutableArray<T> cells, int? from)
        where T : class => from is { } at && at < cells.Length ? cells[at] : null;

    private static int PlaceOf(ImmutableArray<string> names, string name) =>
        names.IndexOf(name) is >= 0 and var at ? at : throw new FormatException($"Expected one of {string.Join(", ", names)}, but found '{name}'.");

    /// <summary>The parts of a list with the place each comes from; what comes from a place a second time is new.</summary>
    private static List<(JsonElement Sent, int? From)> Parts(JsonElement sent, string member, int most, int known)
    {
        var list = sent.GetProperty(member);
        if (list.GetArrayLength() > most)
        {
            throw new FormatException($"Expected at most {most} {member}, but found {list.GetArrayLength()}.");
        }

        var taken = new HashSet<int>();
        return [.. list.EnumerateArray().Select(part => (part, FromOf(part) is { } at && at >= 0 && at < known && taken.Add(at) ? at : (int?)null))];
    }

    private static int? FromOf(JsonElement part) => part.TryGetProperty("from", out var from) && from.ValueKind == JsonValueKind.Number ? from.GetInt32() : null;

    private static ImmutableArray<string> Texts(JsonElement sent, string member, int count)
    {
        var list = sent.GetProperty(member);
        return list.GetArrayLength() == count
            ? [.. list.EnumerateArray().Select(Text)]
            : throw new FormatException($"Expected {count} {member} in a rule, but found {list.GetArrayLength()}.");
    }

    private static string Text(JsonElement sent, string member) => Text(sent.GetProperty(member));

    private static string? Optional(JsonElement sent, string member) =>
        sent.TryGetProperty(member, out var value) && value.ValueKind != JsonValueKind.Null && Text(value) is { Length: > 0 } text ? text : null;

    private static string Text(JsonElement value)
    {
        var text = value.GetString() ?? throw new FormatException("Expected a text, but found null.");
        return text.Length <= LongestText && text.All(System.Xml.XmlConvert.IsXmlChar)
            ? text
            : throw new FormatException($"Expected a text of at most {LongestText} characters that XML can hold.");
    }
}
