using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseFlow.Runtime.Bridging;

/// <summary>Remarks as the history of a draft keeps them, so that they are still there for who goes on and for who reviews.</summary>
internal static class ImportRemarks
{
    private const int Most = 200;
    private const int Longest = 400;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes remarks; of very many the first, and how many more there were.</summary>
    public static string Write(ImmutableArray<ImportRemark> remarks) => remarks.IsEmpty
        ? ""
        : new JsonArray([.. (remarks.Length > Most ? remarks[..Most].Add(More(remarks.Length - Most)) : remarks).Select(Node)]).ToJsonString(Plain);

    /// <summary>Reads what was written; nothing of any other text.</summary>
    public static ImmutableArray<ImportRemark> Read(string text) => text.StartsWith('[') ? [.. JsonNode.Parse(text)!.AsArray().Select(node => Remark(node!.AsObject()))] : [];

    private static ImportRemark More(int count) => new(ForeignCodes.More, null, "", [("count", $"{count}")]);

    private static JsonNode Node(ImportRemark remark) => new JsonObject
    {
        ["code"] = remark.Code,
        ["element"] = remark.Element,
        ["name"] = Cut(remark.Name),
        ["arguments"] = new JsonObject(remark.Arguments.Select(argument => KeyValuePair.Create(argument.Name, (JsonNode?)Cut(argument.Value)))),
    };

    private static ImportRemark Remark(JsonObject node) => new(
        (string)node["code"]!, (string?)node["element"], (string)node["name"]!, [.. node["arguments"]!.AsObject().Select(argument => (argument.Key, (string)argument.Value!))]);

    private static string Cut(string text) => text.Length > Longest ? text[..Longest] + "…" : text;
}
