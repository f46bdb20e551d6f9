using System.Text;
using System.Text.Json;

namespace CaseFlow.Calendar.Reading;

/// <summary>Reads JSON into items with line and path; refuses comments, trailing commas, repeated properties and deep nesting.</summary>
internal ref struct JsonTree
{
    private const int MaxDepth = 8;

    private readonly ReadOnlySpan<byte> json;
    private readonly FileErrors errors;
    private Utf8JsonReader reader;
    private int countedTo;
    private int line;

    private JsonTree(ReadOnlySpan<byte> json, FileErrors errors)
    {
        this.json = json;
        this.errors = errors;
        reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        line = 1;
    }

    public static JsonItem? Read(ReadOnlySpan<byte> json, FileErrors errors)
    {
        var preamble = Encoding.UTF8.Preamble;
        var tree = new JsonTree(json.StartsWith(preamble) ? json[preamble.Length..] : json, errors);
        try
        {
            tree.reader.Read();
            var root = tree.Item("");
            tree.reader.Read();
            return root;
        }
        catch (JsonException e)
        {
            errors.Add(CalendarCodes.FileNotJson, (int)(e.LineNumber ?? 0) + 1, "", $"Expected to read JSON, but {e.Message}");
        }
        catch (InvalidOperationException)
        {
            errors.Add(CalendarCodes.FileNotJson, tree.Line(), "", "Expected to read text as UTF-8, but it holds bytes or escapes that are no characters.");
        }

        return null;
    }

    private JsonItem Item(string path)
    {
        var at = Line();
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new(JsonTokenType.StartObject, at, path, "", [], Properties(path)),
            JsonTokenType.StartArray => new(JsonTokenType.StartArray, at, path, "", Items(path), []),
            JsonTokenType.String => new(JsonTokenType.String, at, path, reader.GetString()!, [], []),
            var other => new(other, at, path, Encoding.UTF8.GetString(reader.ValueSpan), [], []),
        };
    }

    private List<JsonItem> Items(string path)
    {
        var items = new List<JsonItem>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Item($"{path}[{items.Count}]"));
        }

        return items;
    }

    private List<JsonProperty> Properties(string path)
    {
        var properties = new List<JsonProperty>();
        var names = new HashSet<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            var inner = path.Length == 0 ? name : $"{path}.{name}";
            if (!names.Add(name))
            {
                errors.Add(CalendarCodes.FileDuplicateProperty, Line(), inner, $"Expected to read property '{name}' once, but it is written again.");
            }

            reader.Read();
            properties.Add(new JsonProperty(name, Item(inner)));
        }

        return properties;
    }

    private int Line()
    {
        var upTo = (int)reader.TokenStartIndex;
        line += json[countedTo..upTo].Count((byte)'\n');
        countedTo = upTo;
        return line;
    }
}
