using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Comparing;

/// <summary>The parts of a version that stand in <c>mechanism.json</c>.</summary>
internal sealed class DescriptionParts
{
    private static readonly ImmutableDictionary<string, PartKind> Lists = new Dictionary<string, PartKind>(StringComparer.Ordinal)
    {
        ["roles"] = PartKind.Role,
        ["channels"] = PartKind.Channel,
        ["templates"] = PartKind.Template,
        ["statuses"] = PartKind.Status,
        ["messages"] = PartKind.Message,
        ["ledger"] = PartKind.Ledger,
        ["ledgers"] = PartKind.Ledger,
        ["columns"] = PartKind.LedgerColumn,
        ["indicators"] = PartKind.Indicator,
        ["variables"] = PartKind.Variable,
        ["sources"] = PartKind.Source,
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<string, string> Members = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["names"] = Aspects.Name,
        ["name"] = Aspects.Name,
        ["purpose"] = Aspects.Purpose,
        ["process"] = Aspects.Process,
        ["calls"] = Aspects.Calls,
        ["starters"] = Aspects.Starter,
        ["intakeForm"] = Aspects.IntakeForm,
        ["level"] = Aspects.Level,
        ["text"] = Aspects.Wording,
        ["value"] = Aspects.Formula,
        ["numerator"] = Aspects.Numerator,
        ["denominator"] = Aspects.Denominator,
        ["period"] = Aspects.Period,
        ["of"] = Aspects.Of,
        ["rows"] = Aspects.Rows,
        ["kind"] = Aspects.FieldKind,
        ["filter"] = Aspects.Filter,
        ["direction"] = Aspects.Direction,
        ["meaning"] = Aspects.Meaning,
        ["catalogue"] = Aspects.Catalogue,
        ["mark"] = Aspects.Mark,
        ["sources"] = Aspects.Reference,
        ["note"] = Aspects.Note,
    }.ToImmutableDictionary();

    private static readonly HashSet<string> Expressions = new([Aspects.Formula, Aspects.Numerator, Aspects.Denominator, Aspects.Rows, Aspects.Period], StringComparer.Ordinal);

    private static readonly string[] KeyMembers = ["id", "name", "element"];
    private static readonly string[] NameMembers = ["names", "name", "text"];

    private readonly ImmutableArray<PartFacts>.Builder all = ImmutableArray.CreateBuilder<PartFacts>();

    /// <summary>The parts; none where the file is missing or no JSON.</summary>
    public static ImmutableArray<PartFacts> Of(Procedure procedure)
    {
        var parts = new DescriptionParts();
        if (procedure.Files.TryGetValue(ProcedureFiles.Description, out var json) && FileJson.Parse(json) is { } document)
        {
            using (document)
            {
                parts.Add(document.RootElement, new ComparedPart(PartKind.Procedure, procedure.Mechanism.Id, Paths.Of(PartKind.Procedure, ""), null, null, procedure.Mechanism.Name), null);
            }
        }

        return parts.all.ToImmutable();
    }

    private void Add(JsonElement element, ComparedPart part, string? container)
    {
        var facts = new FactList();
        var place = all.Count;
        foreach (var member in element.EnumerateObject().Where(member => !member.NameEquals("$schema") && !member.NameEquals("id")))
        {
            AddMember(facts, member, part);
        }

        all.Insert(place, new PartFacts(part, container, facts.All) { IsOrdered = part.Kind is PartKind.LedgerColumn });
    }

    private void AddMember(FactList facts, JsonProperty member, ComparedPart part)
    {
        var (aspect, item) = Members.TryGetValue(member.Name, out var known) ? (known, null) : (Aspects.Other, (string?)member.Name);
        var value = member.Value;
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(entry => entry.ValueKind == JsonValueKind.Object))
        {
            AddList(member.Name, value.EnumerateArray(), part);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var entry in value.EnumerateArray())
            {
                facts.Text(aspect, entry.ToString(), item is null ? entry.ToString() : $"{item}.{entry}");
            }
        }
        else if (value.ValueKind == JsonValueKind.Object && !IsText(value))
        {
            if (Lists.ContainsKey(member.Name))
            {
                AddList(member.Name, [value], part);
                return;
            }

            foreach (var inner in value.EnumerateObject())
            {
                facts.Add(aspect, Value(aspect, inner.Value), item is null ? inner.Name : $"{item}.{inner.Name}");
            }
        }
        else
        {
            facts.Add(aspect, Value(aspect, value), item);
        }
    }

    private void AddList(string name, IEnumerable<JsonElement> entries, ComparedPart owner)
    {
        var kind = Lists.GetValueOrDefault(name, PartKind.Entry);
        var isTop = owner.Kind == PartKind.Procedure;
        var known = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var entry in entries)
        {
            index++;
            var key = KeyOf(entry) ?? (kind == PartKind.Ledger ? "main" : $"{index}");
            key = kind == PartKind.Entry ? $"{name} {key}" : key;
            key = known.Add(key) ? key : $"{key} #{index}";
            var path = isTop ? Paths.Of(kind, key) : Paths.In(owner.Path, kind, key);
            Add(entry, new ComparedPart(kind, key, path, isTop ? null : owner.Path, null, NameOf(entry) ?? new LocalText(key, key)), isTop ? null : owner.Path);
        }
    }

    private static string? KeyOf(JsonElement entry) => KeyMembers
        .Select(member => entry.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null)
        .FirstOrDefault(key => key is not null);

    private static LocalText? NameOf(JsonElement entry) => NameMembers
        .Select(member => entry.TryGetProperty(member, out var value) && IsText(value) ? Text(value) : null)
        .FirstOrDefault(text => text is not null);

    private static ComparedValue Value(string aspect, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => new ComparedValue.Flag(value.GetBoolean()),
        JsonValueKind.Number => new ComparedValue.Number(value.GetDecimal()),
        JsonValueKind.String when Expressions.Contains(aspect) => new ComparedValue.Formula(value.GetString()!),
        JsonValueKind.String when aspect == Aspects.Level => new ComparedValue.Word("people.level", value.GetString()!),
        JsonValueKind.String when aspect == Aspects.Starter => new ComparedValue.Word("role", value.GetString()!),
        JsonValueKind.Object when IsText(value) => new ComparedValue.Local(Text(value)),
        _ => new ComparedValue.Text(value.ToString()),
    };

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.Object && value.TryGetProperty("zh-CN", out var chinese) && chinese.ValueKind == JsonValueKind.String;

    private static LocalText Text(JsonElement value)
    {
        var chinese = value.GetProperty("zh-CN").GetString()!;
        return new LocalText(chinese, value.TryGetProperty("en", out var english) && english.ValueKind == JsonValueKind.String ? english.GetString()! : chinese);
    }
}
