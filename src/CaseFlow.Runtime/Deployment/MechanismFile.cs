using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Runtime.Ledgers;

namespace CaseFlow.Runtime.Deployment;

/// <summary>Reads <c>mechanism.json</c> (schema in <c>docs/schemas/mechanism.schema.json</c>).</summary>
internal static class MechanismFile
{
    /// <summary>The code of a file that names another procedure than its folder.</summary>
    public const string IdMismatch = "mechanism.file.id-mismatch";

    private static readonly string[] Members =
    [
        "$schema", "id", "catalogue", "names", "purpose", "process", "calls", "roles", "channels", "intakeForm", "messages", "templates",
        "variables", "statuses", "ledger", "ledgers", "indicators", "starters", "sources",
    ];

    /// <summary>Reads it.</summary>
    /// <param name="id">The folder's name.</param>
    /// <param name="json">The file.</param>
    /// <param name="allowsMistakes">Whether expressions that can give nothing but null are let through, as in versions published before.</param>
    public static (Mechanism? Mechanism, ImmutableArray<Finding> Findings) Read(string id, ReadOnlyMemory<byte> json, bool allowsMistakes)
    {
        var notes = new FileNotes("mechanism.file");
        using var document = notes.Parse(json);
        if (document is null)
        {
            return (null, notes.All);
        }

        var root = document.RootElement;
        notes.CheckMembers(root, "$", Members);
        if (notes.String(root, "$", "id") is { } written && written != id)
        {
            notes.Add("id-mismatch", $"Expected id '{id}' as the folder is named, but found '{written}'.", ("id", written));
        }

        var name = notes.Text(root, "$", "names");
        var process = notes.String(root, "$", "process");
        var ledgers = LedgerFile.Read(root, allowsMistakes, notes);
        var mechanism = new Mechanism(
            id,
            name!,
            process!,
            ReadStrings(root, "calls", notes),
            ReadNamed(root, "roles", "names", notes),
            ReadNamed(root, "channels", "names", notes),
            ReadNamed(root, "templates", "text", notes),
            root.TryGetProperty("intakeForm", out _) ? notes.String(root, "$", "intakeForm") : null)
        {
            Purpose = root.TryGetProperty("purpose", out _) ? notes.Text(root, "$", "purpose") : null,
            Variables = ReadNames(root, notes),
            Starters = ReadStrings(root, "starters", notes),
            Ledgers = ledgers,
            Indicators = IndicatorFile.Read(root, ledgers, allowsMistakes, notes),
        };
        return (notes.Any ? null : mechanism, notes.All);
    }

    private static ImmutableArray<string> ReadStrings(JsonElement root, string member, FileNotes notes) =>
        root.TryGetProperty(member, out _)
            ? [.. notes.Items(root, "$", member).Where(c => c.ValueKind == JsonValueKind.String).Select(c => c.GetString()!)]
            : [];

    private static ImmutableArray<string> ReadNames(JsonElement root, FileNotes notes) => root.TryGetProperty("variables", out _)
        ? [.. notes.Items(root, "$", "variables").Select((item, i) => notes.String(item, $"$.variables[{i}]", "name")).OfType<string>()]
        : [];

    private static ImmutableArray<NamedText> ReadNamed(JsonElement root, string member, string text, FileNotes notes)
    {
        if (!root.TryGetProperty(member, out _))
        {
            return [];
        }

        var named = ImmutableArray.CreateBuilder<NamedText>();
        var index = 0;
        foreach (var item in notes.Items(root, "$", member))
        {
            var path = $"$.{member}[{index++}]";
            if (notes.String(item, path, "id") is { } id && notes.Text(item, path, text) is { } words)
            {
                named.Add(new NamedText(id, words));
            }
        }

        return named.ToImmutable();
    }
}
