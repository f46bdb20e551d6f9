using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Dmn.Model;
using CaseFlow.Dmn.Xml;

namespace CaseFlow.Host.Designing.Tables;

/// <summary>The tables of a decision file, and the file with changed ones.</summary>
internal static class TableFile
{
    /// <summary>Every table of a file that can be edited, with the id by which it is found.</summary>
    /// <param name="document">The file.</param>
    public static IEnumerable<(string Place, DrgElement Owner, Expression.Table Table)> Tables(DmnDocument document) =>
        document.Elements
            .Select(owner => (Owner: owner, Table: TableOf(owner)))
            .Where(found => found.Table is not null)
            .Select(found => (found.Table!.Id ?? found.Owner.Id, found.Owner, found.Table))
            .Where(found => found.Item1.Length > 0)
            .DistinctBy(found => found.Item1);

    /// <summary>The file with tables as the editor sends them; a table that says what it said is left as it is, to the byte.</summary>
    /// <param name="xml">The file as the editor was given it.</param>
    /// <param name="sent">The tables, each with its <c>place</c>.</param>
    /// <returns>The file; null when it is none, or the tables are not its.</returns>
    public static string? Write(string xml, JsonElement sent)
    {
        if (DmnReader.Read(Encoding.UTF8.GetBytes(xml)).Document is not { Source: { } source } document || sent.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var tables = Tables(document).ToDictionary(found => found.Place, found => found.Table, StringComparer.Ordinal);
        var ids = new TableIds(source);
        var isChanged = false;
        foreach (var one in sent.EnumerateArray())
        {
            if (one.ValueKind != JsonValueKind.Object || !one.TryGetProperty("place", out var place) || place.ValueKind != JsonValueKind.String
                || !tables.Remove(place.GetString()!, out var old) || TableChange.Apply(old, one, ids) is not { } table)
            {
                return null;
            }

            if (!JsonNode.DeepEquals(TableJson.Of(old), Comparable(table, one)))
            {
                document = DmnWriter.WithTable(document, place.GetString()!, table)!;
                isChanged = true;
            }
        }

        return isChanged ? Encoding.UTF8.GetString(DmnWriter.Write(document).Span) : xml;
    }

    // With the places that the parts come from, as those that were moved differ in nothing else.
    private static JsonObject Comparable(Expression.Table table, JsonElement sent)
    {
        var json = TableJson.Of(table);
        foreach (var member in new[] { "inputs", "outputs", "annotations", "rules" })
        {
            foreach (var (part, from) in json[member]!.AsArray().Zip(sent.GetProperty(member).EnumerateArray()))
            {
                part!["from"] = from.TryGetProperty("from", out var at) && at.ValueKind == JsonValueKind.Number ? at.GetInt32() : null;
            }
        }

        return json;
    }

    private static Expression.Table? TableOf(DrgElement owner) => owner switch
    {
        Decision { Logic: Expression.Table table } => table,
        BusinessKnowledgeModel { Logic.Body: Expression.Table table } => table,
        _ => null,
    };
}
