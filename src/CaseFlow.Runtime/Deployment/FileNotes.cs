using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Deployment;

/// <summary>Collects findings while a JSON file is read.</summary>
/// <param name="prefix">The beginning of every code, such as <c>form.file</c>.</param>
internal sealed class FileNotes(string prefix)
{
    private const int MaxBytes = 1_048_576;
    private readonly ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();

    public bool Any => findings.Count > 0;

    public ImmutableArray<Finding> All => findings.ToImmutable();

    public void Add(string code, string message, params (string Name, string Value)[] arguments) => findings.Add(new Finding(
        $"{prefix}.{code}",
        Severity.Error,
        null,
        0,
        message,
        arguments.ToImmutableSortedDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal)));

    public JsonDocument? Parse(ReadOnlyMemory<byte> json)
    {
        if (json.Length > MaxBytes)
        {
            Add("too-large", $"Expected at most {MaxBytes} bytes, but the file has {json.Length}.");
            return null;
        }

        try
        {
            var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 32 });
            if (document.RootElement.ValueKind == JsonValueKind.Object && HasWholeTexts(document.RootElement))
            {
                return document;
            }

            document.Dispose();
            Add("unreadable", "Expected a JSON object of whole characters, but found something else.");
        }
        catch (JsonException e)
        {
            Add("unreadable", $"Expected JSON, but {e.Message}", ("line", $"{(e.LineNumber ?? 0) + 1}"));
        }

        return null;
    }

    public void CheckMembers(JsonElement element, string path, string[] known)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Add("value", $"Expected an object at {path}.", ("path", path));
            return;
        }

        foreach (var member in element.EnumerateObject().Where(m => !known.Contains(m.Name)))
        {
            Add("unknown-member", $"Expected only known members at {path}, but found '{member.Name}'.", ("path", $"{path}.{member.Name}"));
        }
    }

    public string? String(JsonElement element, string path, string member)
    {
        if (Member(element, path, member) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()))
        {
            return value.GetString();
        }

        Add("value", $"Expected a text at {path}.{member}.", ("path", $"{path}.{member}"));
        return null;
    }

    public LocalText? Text(JsonElement element, string path, string member)
    {
        if (Member(element, path, member) is not { } value)
        {
            return null;
        }

        var inside = $"{path}.{member}";
        CheckMembers(value, inside, ["zh-CN", "en"]);
        return String(value, inside, "zh-CN") is { } zh && String(value, inside, "en") is { } en ? new LocalText(zh, en) : null;
    }

    public decimal? Number(JsonElement element, string path, string member, bool fits)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(member, out var value))
        {
            return null;
        }

        if (fits && value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number))
        {
            return number;
        }

        Add("value", fits ? $"Expected a number at {path}.{member}." : $"Expected no {member} on a field of this type at {path}.", ("path", $"{path}.{member}"));
        return null;
    }

    public IEnumerable<JsonElement> Items(JsonElement element, string path, string member)
    {
        if (Member(element, path, member) is not { } value)
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            return value.EnumerateArray();
        }

        Add("value", $"Expected a list at {path}.{member}.", ("path", $"{path}.{member}"));
        return [];
    }

    // Half of a character written with an escape is only noticed when a text is asked for.
    private static bool HasWholeTexts(JsonElement root)
    {
        try
        {
            var open = new Stack<JsonElement>([root]);
            while (open.TryPop(out var next))
            {
                switch (next.ValueKind)
                {
                    case JsonValueKind.String:
                        next.GetString();
                        break;
                    case JsonValueKind.Array:
                        next.EnumerateArray().ToList().ForEach(open.Push);
                        break;
                    case JsonValueKind.Object:
                        foreach (var member in next.EnumerateObject())
                        {
                            _ = member.Name;
                            open.Push(member.Value);
                        }

                        break;
                    default:
                        break;
                }
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private JsonElement? Member(JsonElement element, string path, string member)
    {
        if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out var value))
        {
            return value;
        }

        Add("missing-member", $"Expected '{member}' at {path}, but it is missing.", ("path", $"{path}.{member}"));
        return null;
    }
}
