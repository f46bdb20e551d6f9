using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using CaseFlow.Feel;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.Forms;

/// <summary>Reads form files (<c>forms/KEY.json</c>, schema in <c>docs/schemas/form.schema.json</c>): strict, with every finding.</summary>
public static partial class FormFile
{
    private const int DefaultTextLength = 200;
    private const int DefaultLongTextLength = 2000;

    private static readonly string[] FieldMembers =
    [
        "name", "type", "label", "help", "required", "visible", "min", "max", "maxLength", "maxCount", "options", "optionsFrom", "level", "kind", "below",
        "columns", "minRows", "maxRows", "personal",
    ];

    /// <summary>Reads a form; never throws on content.</summary>
    /// <param name="key">The key by its file name.</param>
    /// <param name="json">The bytes, UTF-8, at most 1 MB.</param>
    /// <param name="allowsMistakes">Whether conditions that can give nothing but null are let through, as in what was published before.</param>
    public static FormReading Read(string key, ReadOnlyMemory<byte> json, bool allowsMistakes = false)
    {
        var notes = new FileNotes("form.file");
        using var document = notes.Parse(json);
        if (document is null)
        {
            return new FormReading(null, notes.All);
        }

        var root = document.RootElement;
        notes.CheckMembers(root, "$", ["$schema", "key", "title", "fields"]);
        var title = notes.Text(root, "$", "title");
        if (notes.String(root, "$", "key") is { } written && written != key)
        {
            notes.Add("key-mismatch", $"Expected key '{key}' as the file is named, but found '{written}'.", ("key", written));
        }

        var fields = ImmutableArray.CreateBuilder<FormField>();
        var index = 0;
        foreach (var element in notes.Items(root, "$", "fields"))
        {
            if (ReadField(element, $"$.fields[{index++}]", allowsMistakes, notes) is { } field)
            {
                if (fields.Any(f => f.Name == field.Name))
                {
                    notes.Add("duplicate-field", $"Expected each field once, but '{field.Name}' stands twice.", ("field", field.Name));
                }

                fields.Add(field);
            }
        }

        if (index == 0)
        {
            notes.Add("value", "Expected at least one field, but found none.", ("path", "$.fields"));
        }

        return new FormReading(notes.Any ? null : new FormDefinition(key, title!, fields.ToImmutable()), notes.All);
    }

    private static FormField? ReadField(JsonElement element, string path, bool allowsMistakes, FileNotes notes)
    {
        notes.CheckMembers(element, path, FieldMembers);
        var name = notes.String(element, path, "name");
        var label = notes.Text(element, path, "label");
        var type = notes.String(element, path, "type");
        if (name is not null && !FieldName().IsMatch(name))
        {
            notes.Add("value", $"Expected a camel-case name at {path}.name, but found '{name}'.", ("path", path + ".name"));
        }

        if (type is not null && !FieldKindName.TryParse(type, out _))
        {
            notes.Add("value", $"Expected a field type at {path}.type, but found '{type}'.", ("path", path + ".type"));
        }

        if (name is null || label is null || !FieldKindName.TryParse(type, out var kind))
        {
            return null;
        }

        var options = ReadOptions(element, path, kind, allowsMistakes, notes);
        return new FormField(
            name,
            kind,
            label,
            element.TryGetProperty("help", out _) ? notes.Text(element, path, "help") : null,
            ReadCondition(element, path, "required", FieldCondition.Never, allowsMistakes, notes),
            ReadCondition(element, path, "visible", FieldCondition.Always, allowsMistakes, notes),
            options,
            notes.Number(element, path, "min", kind is FieldKind.Number or FieldKind.Money),
            notes.Number(element, path, "max", kind is FieldKind.Number or FieldKind.Money),
            ReadMost(element, path, kind, notes),
            element.TryGetProperty("personal", out var personal) && personal.ValueKind == JsonValueKind.True)
        {
            OptionsFrom = FormPart.Options(element, path, kind, notes),
            Units = FormPart.Units(element, path, kind, notes),
            Table = FormPart.Table(element, path, kind, notes, (column, place) => ReadField(column, place, allowsMistakes, notes)),
        };
    }

    private static int ReadMost(JsonElement element, string path, FieldKind kind, FileNotes notes)
    {
        var length = notes.Number(element, path, "maxLength", kind is FieldKind.Text or FieldKind.LongText);
        var count = notes.Number(element, path, "maxCount", kind is FieldKind.Photos or FieldKind.File);
        if (kind is FieldKind.Photos or FieldKind.File && count is null)
        {
            notes.Add("missing-member", $"Expected maxCount at {path}, but it is missing.", ("path", path + ".maxCount"));
        }

        var standard = kind == FieldKind.LongText ? DefaultLongTextLength : DefaultTextLength;
        var most = length ?? count ?? standard;
        if (most is < 1 or > 100_000 || most != decimal.Truncate(most))
        {
            var member = length is null ? "maxCount" : "maxLength";
            notes.Add("value", $"Expected a whole number from 1 to 100,000 at {path}.{member}, but found {most}.", ("path", $"{path}.{member}"));
            return standard;
        }

        return (int)most;
    }

    private static FieldCondition ReadCondition(JsonElement element, string path, string member, FieldCondition standard, bool allowsMistakes, FileNotes notes)
    {
        if (!element.TryGetProperty(member, out var value))
        {
            return standard;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.True:
                return FieldCondition.Always;
            case JsonValueKind.False:
                return FieldCondition.Never;
            case JsonValueKind.String:
                var parse = FeelExpression.Parse(value.GetString()!);
                if (parse.Mistake is { } mistake && !(allowsMistakes && parse.Expression is not null))
                {
                    notes.Add(
                        "condition",
                        $"Expected a FEEL expression at {path}.{member}, but at character {mistake.Position + 1}: {mistake.Message}",
                        [("path", $"{path}.{member}"), ("position", $"{mistake.Position + 1}"), ("reason", mistake.Code), .. mistake.Arguments.Select(argument => (argument.Key, argument.Value))]);
                    return standard;
                }

                // FEEL reads words beside one another as one long name, which no field can have: it would never be anything but null.
                if (!allowsMistakes && parse.Expression!.Inputs.FirstOrDefault(input => !Name().IsMatch(input)) is { } name)
                {
                    notes.Add("condition-name", $"Expected names of fields or data in the condition at {path}.{member}, but found '{name}'.", ("path", $"{path}.{member}"), ("name", name));
                    return standard;
                }

                return new FieldCondition(false, parse.Expression!);
            default:
                notes.Add("value", $"Expected true, false or a FEEL expression at {path}.{member}.", ("path", $"{path}.{member}"));
                return standard;
        }
    }

    private static ImmutableArray<FieldOption> ReadOptions(JsonElement element, string path, FieldKind kind, bool allowsMistakes, FileNotes notes)
    {
        if (kind is FieldKind.Choice or FieldKind.MultiChoice && element.TryGetProperty("optionsFrom", out _))
        {
            return [];
        }

        if (kind is not (FieldKind.Choice or FieldKind.MultiChoice))
        {
            if (element.TryGetProperty("options", out _))
            {
                notes.Add("value", $"Expected options only on a choice, but found them at {path}.", ("path", path + ".options"));
            }

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
                if (!allowsMistakes && options.Any(other => other.Value == value))
                {
                    notes.Add("option-twice", $"Expected each option once, but '{value}' stands twice at {path}.", ("path", $"{path}.options"), ("value", value));
                }

                options.Add(new FieldOption(value, label));
            }
        }

        if (index == 0 && !allowsMistakes)
        {
            notes.Add("options-none", $"Expected at least one option at {path}, but found none.", ("path", $"{path}.options"));
        }

        return options.ToImmutable();
    }

    [GeneratedRegex("^[a-z][A-Za-z0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex FieldName();

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
