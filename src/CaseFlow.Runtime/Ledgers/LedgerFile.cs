using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using CaseFlow.Feel;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Ledgers;

/// <summary>Reads the ledgers of <c>mechanism.json</c>.</summary>
internal static partial class LedgerFile
{
    private static readonly string[] OwnGroups =
    [
        "channel", "category", "person", "unit", "status", "grade", "outcome", "satisfaction", "payer", "role", "party", "assessment", "measure", "link",
    ];

    /// <summary>Reads <c>ledger</c> or <c>ledgers</c>.</summary>
    /// <param name="root">The file.</param>
    /// <param name="allowsMistakes">Whether expressions that can give nothing but null are let through, as in versions published before.</param>
    /// <param name="notes">Takes what is wrong.</param>
    public static ImmutableArray<LedgerDefinition> Read(JsonElement root, bool allowsMistakes, FileNotes notes)
    {
        var ledgers = ImmutableArray.CreateBuilder<LedgerDefinition>();
        if (root.TryGetProperty("ledger", out var only))
        {
            Add(ledgers, ReadLedger(only, "$.ledger", allowsMistakes, notes), "$.ledger", notes);
        }

        if (root.TryGetProperty("ledgers", out _))
        {
            var index = 0;
            foreach (var item in notes.Items(root, "$", "ledgers"))
            {
                var path = $"$.ledgers[{index++}]";
                Add(ledgers, ReadLedger(item, path, allowsMistakes, notes), path, notes);
            }
        }

        return ledgers.ToImmutable();
    }

    private static void Add(ImmutableArray<LedgerDefinition>.Builder ledgers, LedgerDefinition ledger, string path, FileNotes notes)
    {
        if (ledgers.Any(other => other.Id == ledger.Id))
        {
            notes.Add("duplicate", $"Expected ids of ledgers once each, but '{ledger.Id}' is there twice.", ("path", path), ("id", ledger.Id));
            return;
        }

        ledgers.Add(ledger);
    }

    private static LedgerDefinition ReadLedger(JsonElement element, string path, bool allowsMistakes, FileNotes notes)
    {
        notes.CheckMembers(element, path, ["id", "name", "rows", "columns"]);
        var id = Has(element, "id") ? notes.String(element, path, "id") ?? LedgerDefinition.Main : LedgerDefinition.Main;
        if (!LedgerId().IsMatch(id))
        {
            notes.Add("value", $"Expected an id of small letters, digits and hyphens at {path}.id.", ("path", $"{path}.id"));
        }

        var rows = LedgerExpressions.Read(element, path, "rows", CaseShape.OfCase, allowsMistakes, notes);
        var scope = rows is null ? CaseShape.OfCase : CaseShape.OfItem(rows.Type);
        var columns = ImmutableArray.CreateBuilder<LedgerColumn>();
        var index = 0;
        foreach (var item in notes.Items(element, path, "columns"))
        {
            var place = $"{path}.columns[{index++}]";
            if (ReadColumn(item, place, scope, allowsMistakes, notes) is not { } column)
            {
                continue;
            }

            if (columns.Any(other => other.Id == column.Id))
            {
                notes.Add("duplicate", $"Expected ids of columns once each, but '{column.Id}' is there twice.", ("path", place), ("id", column.Id));
            }
            else
            {
                columns.Add(column);
            }
        }

        return new LedgerDefinition(id, notes.Text(element, path, "name")!, rows, columns.ToImmutable());
    }

    private static LedgerColumn? ReadColumn(JsonElement element, string path, FeelScope scope, bool allowsMistakes, FileNotes notes)
    {
        notes.CheckMembers(element, path, ["id", "names", "kind", "value", "filter", "words", "options"]);
        if (notes.String(element, path, "id") is not { } id || notes.Text(element, path, "names") is not { } name)
        {
            return null;
        }

        if (!ColumnId().IsMatch(id))
        {
            notes.Add("value", $"Expected an id that begins with a small letter and has letters and digits alone at {path}.id.", ("path", $"{path}.id"));
        }

        var words = Has(element, "words") ? notes.String(element, path, "words") : null;
        if (words is not null && !OwnGroups.Contains(words))
        {
            notes.Add("value", $"Expected one of {string.Join(", ", OwnGroups)} at {path}.words, but found '{words}'.", ("path", $"{path}.words"));
        }

        return new LedgerColumn(
            id,
            name,
            ReadKind(element, path, notes),
            LedgerExpressions.Read(element, path, "value", scope, allowsMistakes, notes),
            element.TryGetProperty("filter", out var filter) && filter.ValueKind == JsonValueKind.True,
            words,
            ReadOptions(element, path, notes));
    }

    private static ColumnKind ReadKind(JsonElement element, string path, FileNotes notes)
    {
        if (!Has(element, "kind") || notes.String(element, path, "kind") is not { } kind)
        {
            return ColumnKind.Text;
        }

        if (Enum.GetValues<ColumnKind>().Cast<ColumnKind?>().FirstOrDefault(known => NameOf(known!.Value) == kind) is { } found)
        {
            return found;
        }

        notes.Add("value", $"Expected a kind of column at {path}.kind, but found '{kind}'.", ("path", $"{path}.kind"));
        return ColumnKind.Text;
    }

    private static string NameOf(ColumnKind kind) => $"{char.ToLowerInvariant(kind.ToString()[0])}{kind.ToString()[1..]}";

    private static ImmutableArray<FieldOption> ReadOptions(JsonElement element, string path, FileNotes notes)
    {
        if (!Has(element, "options"))
        {
            return [];
        }

        var options = ImmutableArray.CreateBuilder<FieldOption>();
        var index = 0;
        foreach (var option in notes.Items(element, path, "options"))
        {
            var place = $"{path}.options[{index++}]";
            notes.CheckMembers(option, place, ["value", "label"]);
            if (notes.String(option, place, "value") is { } value && notes.Text(option, place, "label") is { } label)
            {
                options.Add(new FieldOption(value, label));
            }
        }

        return options.ToImmutable();
    }

    private static bool Has(JsonElement element, string member) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out _);

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex LedgerId();

    [GeneratedRegex("^[a-z][A-Za-z0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnId();
}
