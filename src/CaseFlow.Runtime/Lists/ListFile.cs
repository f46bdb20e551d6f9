using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CaseFlow.Feel;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Lists;

/// <summary>
/// Reads list files (<c>workflows/reference/ID.json</c>, schema in <c>docs/schemas/list.schema.json</c>): strict, with every finding. The
/// same bytes are what the store keeps.
/// </summary>
public static partial class ListFile
{
    private const int MostColumns = 40;
    private const int MostOptions = 100;
    private const int MostFindings = 200;

    private static readonly string[] Members = ["$schema", "id", "names", "note", "sources", "columns", "entries"];
    private static readonly string[] ColumnMembers = ["id", "names", "kind", "required", "options"];

    /// <summary>Reads a list; never throws on content.</summary>
    /// <param name="id">The id by its file name.</param>
    /// <param name="json">The bytes, UTF-8, at most 1 MB.</param>
    public static ListReading Read(string id, ReadOnlyMemory<byte> json)
    {
        var notes = new FileNotes("list.file");
        using var document = notes.Parse(json);
        if (document is null)
        {
            return new ListReading(null, notes.All);
        }

        var root = document.RootElement;
        notes.CheckMembers(root, "$", Members);
        if (notes.String(root, "$", "id") is { } written && (written != id || !Ids().IsMatch(written)))
        {
            notes.Add("id-mismatch", $"Expected id '{id}' as the file is named, but found '{written}'.", ("path", "$.id"), ("id", written));
        }

        var name = notes.Text(root, "$", "names");
        var note = root.TryGetProperty("note", out _) ? notes.Text(root, "$", "note") : null;
        var sources = Texts(root, "$", ListNames.Sources, notes);
        var columns = ReadColumns(root, notes);
        var entries = notes.Any ? [] : ReadEntries(root, columns, notes);
        return new ListReading(notes.Any ? null : new ReferenceList(id, name!, note, sources, columns, entries), [.. notes.All.Take(MostFindings)]);
    }

    private static ImmutableArray<ListColumn> ReadColumns(JsonElement root, FileNotes notes)
    {
        var columns = ImmutableArray.CreateBuilder<ListColumn>();
        foreach (var element in notes.Items(root, "$", "columns").Take(MostColumns + 1))
        {
            var path = $"$.columns[{columns.Count}]";
            notes.CheckMembers(element, path, ColumnMembers);
            var id = notes.String(element, path, "id") ?? "";
            var name = notes.Text(element, path, "names") ?? new LocalText(id, id);
            var kindName = notes.String(element, path, "kind");
            if (!ListColumnKindName.TryParse(kindName, out var kind) && kindName is not null)
            {
                notes.Add("value", $"Expected a kind of column at {path}.kind, but found '{kindName}'.", ("path", $"{path}.kind"));
            }

            if (id.Length > 0 && (!ColumnId().IsMatch(id) || ListNames.IsTaken(id) || columns.Any(c => c.Id == id)))
            {
                notes.Add("column-id", $"Expected a camel-case id of its own at {path}.id, but found '{id}'.", ("path", $"{path}.id"));
            }

            if (kind == ListColumnKind.Parent && ListTree.ColumnOf(columns.ToImmutable()) is not null)
            {
                notes.Add("value", $"Expected at most one column of kind parent, but found another at {path}.", ("path", $"{path}.kind"));
            }

            var required = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("required", out var value) && value.ValueKind == JsonValueKind.True;
            columns.Add(new ListColumn(id, name, kind, required, ReadOptions(element, path, kind, notes)));
        }

        if (columns.Count is 0 or > MostColumns)
        {
            notes.Add("columns", $"Expected 1 to {MostColumns} columns, but found {columns.Count}.", ("path", "$.columns"));
        }

        return columns.ToImmutable();
    }

    private static ImmutableArray<FieldOption> ReadOptions(JsonElement element, string path, ListColumnKind kind, FileNotes notes)
    {
        if (element.ValueKind != JsonValueKind.Object || (kind != ListColumnKind.Choice && !element.TryGetProperty("options", out _)))
        {
            return [];
        }

        var options = ImmutableArray.CreateBuilder<FieldOption>();
        foreach (var option in notes.Items(element, path, "options").Take(MostOptions))
        {
            var place = $"{path}.options[{options.Count}]";
            notes.CheckMembers(option, place, ["value", "label"]);
            options.Add(new FieldOption(notes.String(option, place, "value") ?? "", notes.Text(option, place, "label") ?? new LocalText("", "")));
        }

        if (kind != ListColumnKind.Choice)
        {
            notes.Add("value", $"Expected options only on a choice, but found them at {path}.", ("path", $"{path}.options"));
        }

        return options.ToImmutable();
    }

    private static ImmutableArray<ListEntry> ReadEntries(JsonElement root, ImmutableArray<ListColumn> columns, FileNotes notes)
    {
        var rows = new List<ListRow>();
        foreach (var element in notes.Items(root, "$", "entries"))
        {
            if (rows.Count > ListRows.MostEntries)
            {
                break;
            }

            rows.Add(ReadEntry(element, $"$.entries[{rows.Count}]", columns, notes));
        }

        var read = ListRows.Check(columns, rows);
        foreach (var problem in read.Problems)
        {
            var place = problem.Arguments.TryGetValue("row", out var row)
                ? $"$.entries[{int.Parse(row, CultureInfo.InvariantCulture) - 1}].{problem.Arguments["column"]}"
                : "$.entries";
            notes.Add("entry", $"Expected a sound entry at {place}, but found {problem.Code}.", [("path", place), ("problem", problem.Code), .. MoreOf(problem)]);
        }

        return read.Entries;
    }

    // The path says where; what else the problem's words need goes with it.
    private static IEnumerable<(string Name, string Value)> MoreOf(FieldProblem problem) =>
        problem.Arguments.Where(a => a.Key is not ("row" or "key" or "column")).Select(a => (a.Key, a.Value));

    private static ListRow ReadEntry(JsonElement element, string path, ImmutableArray<ListColumn> columns, FileNotes notes)
    {
        notes.CheckMembers(element, path, [ListNames.Key, ListNames.Mark, ListNames.Sources, .. columns.Select(c => c.Id)]);
        var cells = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(column.Id, out var value))
            {
                if (WrittenOf(column.Kind, value) is { } written)
                {
                    cells[column.Id] = written;
                }
                else
                {
                    notes.Add("value", $"Expected {ListColumnKindName.Of(column.Kind)} at {path}.{column.Id}.", ("path", $"{path}.{column.Id}"));
                }
            }
        }

        var sources = Texts(element, path, ListNames.Sources, notes);
        return new ListRow(
            notes.String(element, path, ListNames.Key) ?? "", cells.ToImmutable(), notes.String(element, path, ListNames.Mark) ?? "", string.Join(';', sources));
    }

    // The JSON type of each kind is fixed, so that a number in quotation marks is a finding and not a guess.
    private static string? WrittenOf(ListColumnKind kind, JsonElement value) => (kind, value.ValueKind) switch
    {
        (ListColumnKind.Number, JsonValueKind.Number) when FeelNumber.TryParse(value.GetRawText(), out _) => value.GetRawText(),
        (ListColumnKind.Money, JsonValueKind.Number) when value.TryGetInt64(out var fen) => ListCell.Written(kind, fen.ToString(CultureInfo.InvariantCulture)),
        (ListColumnKind.Boolean, JsonValueKind.True) => "true",
        (ListColumnKind.Boolean, JsonValueKind.False) => "false",
        (ListColumnKind.Texts, JsonValueKind.Array) when value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String) =>
            string.Join('\n', value.EnumerateArray().Select(v => v.GetString())),
        (ListColumnKind.Number or ListColumnKind.Money or ListColumnKind.Boolean or ListColumnKind.Texts, _) => null,
        (_, JsonValueKind.String) => value.GetString(),
        _ => null,
    };

    private static ImmutableArray<string> Texts(JsonElement element, string path, string member, FileNotes notes)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(member, out var value))
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String))
        {
            return [.. value.EnumerateArray().Select(v => v.GetString()!)];
        }

        notes.Add("value", $"Expected a list of texts at {path}.{member}.", ("path", $"{path}.{member}"));
        return [];
    }

    [GeneratedRegex("^[a-z][A-Za-z0-9]{0,39}$", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnId();

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Ids();
}
