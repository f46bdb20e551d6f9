using System.Text.Json;

namespace CaseFlow.Calendar.Reading;

/// <summary>Takes JSON items as what the format says they are; what is not so becomes an error and null.</summary>
internal sealed class ItemReading(FileErrors errors)
{
    /// <summary>The values of exactly these properties, in this order, or null when the item is no object or one is missing.</summary>
    public JsonItem[]? Object(JsonItem item, params ReadOnlySpan<string> names)
    {
        if (item.Kind != JsonTokenType.StartObject)
        {
            errors.Add(CalendarCodes.FileWrongValue, item, "Expected to read an object, but found something else.");
            return null;
        }

        foreach (var property in item.Properties)
        {
            if (!names.Contains(property.Name))
            {
                errors.Add(CalendarCodes.FileUnknownProperty, property.Value, $"Expected to read known properties only, but '{property.Name}' is none.");
            }
        }

        var values = new JsonItem[names.Length];
        var complete = true;
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i];
            if (item.Properties.FirstOrDefault(p => p.Name == name) is { } found)
            {
                values[i] = found.Value;
                continue;
            }

            errors.Add(CalendarCodes.FileMissingProperty, item, $"Expected to read property '{name}', but it is missing.");
            complete = false;
        }

        return complete ? values : null;
    }

    public string? Text(JsonItem item)
    {
        if (item.Kind == JsonTokenType.String && !string.IsNullOrWhiteSpace(item.Text))
        {
            return item.Text;
        }

        errors.Add(CalendarCodes.FileWrongValue, item, "Expected to read a text, but it is empty or not a text.");
        return null;
    }

    public IReadOnlyList<JsonItem> List(JsonItem item, bool mayBeEmpty)
    {
        if (item.Kind == JsonTokenType.StartArray && (mayBeEmpty || item.Items.Count > 0))
        {
            return item.Items;
        }

        errors.Add(CalendarCodes.FileWrongValue, item, "Expected to read a list, but it is empty or not a list.");
        return [];
    }
}
