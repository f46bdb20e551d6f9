using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace CaseFlow.Host.Bundles;

/// <summary>The files of a bundle and how their JSON is written.</summary>
internal static class BundleNames
{
    public const string Manifest = "manifest.json";
    public const string Record = "record.json";
    public const string Case = "case.json";
    public const string Instances = "instances.json";
    public const string Journal = "journal.jsonl";
    public const string Checkpoints = "checkpoints.jsonl";
    public const string PublicKey = "public-key.pem";
    public const string Personal = "personal.json";
    public const string Procedures = "procedures/";
    public const string ProcedureHead = "version.json";
    public const string Photos = "photos/";

    /// <summary>How documents are written; a line of a <c>.jsonl</c> file is written by <see cref="Line"/>.</summary>
    public static JsonSerializerOptions Json { get; } = Make(isIndented: true);

    /// <summary>How one line is written.</summary>
    public static JsonSerializerOptions Line { get; } = Make(isIndented: false);

    private static JsonSerializerOptions Make(bool isIndented) => new(JsonSerializerDefaults.Web)
    {
        WriteIndented = isIndented,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };
}
