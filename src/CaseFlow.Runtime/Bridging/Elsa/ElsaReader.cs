using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Bpmn.Xml;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>
/// Reads Elsa 3 workflow definitions: ours exactly, as long as nobody changed them, others as far as there is an equal. Whatever the file
/// holds, reading takes bounded time and memory and ends with a result or a refusal.
/// </summary>
public static class ElsaReader
{
    /// <summary>How our own definitions are marked.</summary>
    public const string Format = "caseflow-elsa/1";

    /// <summary>No more bytes are read.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    private const int Deepest = 48;

    /// <summary>Reads a definition.</summary>
    /// <param name="content">The file.</param>
    public static ElsaImport Read(ReadOnlyMemory<byte> content)
    {
        if (content.Length > MostBytes)
        {
            return Refused(Refusal.Of(ElsaCodes.TooLarge, ("max", $"{MostBytes}")));
        }

        try
        {
            if (JsonNode.Parse(content.Span, null, new JsonDocumentOptions { MaxDepth = Deepest }) is not JsonObject definition || definition["root"] is not JsonObject root)
            {
                return IsEarlier(content) ? Refused(Refusal.Of(ElsaCodes.Earlier)) : Unreadable("root");
            }

            var ours = (definition["customProperties"] as JsonObject)?[ElsaParts.Ours] as JsonObject;
            var isOurs = ElsaTexts.Of(ours?["format"]) == Format;
            var files = isOurs ? FilesOf(ours!["files"] as JsonObject) : null;
            if (files is not null && ElsaTexts.Of(ours!["drawn"]) == DigestOf(root))
            {
                return new ElsaImport(files, null, [], null);
            }

            var original = files?.TryGetValue(ProcedureFiles.Diagram, out var diagram) == true ? BpmnReader.Read(diagram).Document : null;
            var drawing = new ElsaDrawing(original is null ? null : new ElsaOriginals(original));
            var document = drawing.Draw(root, ElsaTexts.Of(definition["name"]) ?? "Elsa");
            ImmutableArray<ImportRemark> changed = isOurs ? [new ImportRemark(ElsaCodes.Changed, null, ElsaTexts.Of(definition["name"]) ?? "", [])] : [];
            return new ElsaImport(null, BpmnWriter.Write(document), [.. changed, .. drawing.Remarks], null);
        }
        catch (JsonException e)
        {
            return IsDeep(content.Span) ? Unreadable("depth") : Refused(Refusal.Of(ElsaCodes.Malformed, ("line", $"{e.LineNumber + 1}"), ("column", $"{e.BytePositionInLine + 1}")));
        }
        // The tree finds out about members named twice only when it is asked for them.
        catch (Exception e) when (e is ElsaException or ArgumentException or FormatException or InvalidOperationException)
        {
            return Unreadable(e is ElsaException ? e.Message : "json");
        }
    }

    /// <summary>A digest of what is drawn: activities with their inputs, names and places, and connections, in whatever order they stand.</summary>
    /// <param name="root">The flowchart.</param>
    internal static string DigestOf(JsonObject root)
    {
        var lines = new List<string>();
        Collect(root, "", lines);
        lines.Sort(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }

    private static void Collect(JsonObject chart, string within, List<string> lines)
    {
        foreach (var activity in (chart["activities"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var id = ElsaTexts.Of(activity["id"]);
            var (x, y) = ElsaTexts.PositionOf(activity);
            var inputs = activity.Select(member => (member.Key, Expression: (member.Value as JsonObject)?["expression"])).Where(member => member.Expression is not null)
                .OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key}={ElsaTexts.Of((member.Expression as JsonObject)?["type"])}:{(member.Expression as JsonObject)?["value"]?.ToJsonString()}");
            lines.Add($"a {within}/{id} {ElsaTexts.Of(activity["type"])} {ElsaTexts.Of((activity["metadata"] as JsonObject)?["displayText"])} {Math.Round(x)},{Math.Round(y)} {string.Join(' ', inputs)} {(activity["cases"] as JsonArray)?.ToJsonString()}");
            if (activity["activities"] is JsonArray)
            {
                Collect(activity, $"{within}/{id}", lines);
            }
        }

        foreach (var connection in (chart["connections"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var (source, port, target) = ElsaTexts.ConnectionOf(connection);
            lines.Add($"c {within} {source} {port} {target}");
        }
    }

    // Null where there are none that can be read.
    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>? FilesOf(JsonObject? files)
    {
        try
        {
            return files?.ToImmutableSortedDictionary(file => file.Key, file => (ReadOnlyMemory<byte>)Convert.FromBase64String(ElsaTexts.Of(file.Value) ?? ""), StringComparer.Ordinal);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    // Definitions of Elsa 2 have activities and connections, but no root.
    private static bool IsEarlier(ReadOnlyMemory<byte> content) =>
        JsonNode.Parse(content.Span) is JsonObject definition && definition["root"] is null && definition["activities"] is JsonArray && definition["connections"] is JsonArray;

    private static bool IsDeep(ReadOnlySpan<byte> content)
    {
        try
        {
            var reader = new Utf8JsonReader(content, new JsonReaderOptions { MaxDepth = int.MaxValue });
            while (reader.Read())
            {
                if (reader.CurrentDepth >= Deepest)
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // What is wrong with it comes before it gets deep.
        }

        return false;
    }

    private static ElsaImport Unreadable(string reason) => Refused(Refusal.Of(ElsaCodes.Unreadable, ("reason", reason)));

    private static ElsaImport Refused(Refusal refusal) => new(null, null, [], refusal);
}
