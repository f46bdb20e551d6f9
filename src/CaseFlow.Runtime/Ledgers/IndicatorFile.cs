using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Feel;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Ledgers;

/// <summary>Reads the indicators of <c>mechanism.json</c>.</summary>
internal static class IndicatorFile
{
    private const string OfCases = "case";
    private const string PeriodBefore = "periodBefore";

    private static readonly string[] Members =
    [
        "id", "names", "of", "denominator", "numerator", "sum", "unit", "compare", "period", "target", "meaning", "mark", "sources",
    ];

    /// <summary>Reads <c>indicators</c>.</summary>
    /// <param name="root">The file.</param>
    /// <param name="ledgers">The ledgers of the file.</param>
    /// <param name="allowsMistakes">Whether expressions that can give nothing but null are let through, as in versions published before.</param>
    /// <param name="notes">Takes what is wrong.</param>
    public static ImmutableArray<IndicatorDefinition> Read(JsonElement root, ImmutableArray<LedgerDefinition> ledgers, bool allowsMistakes, FileNotes notes)
    {
        if (!root.TryGetProperty("indicators", out _))
        {
            return [];
        }

        var indicators = ImmutableArray.CreateBuilder<IndicatorDefinition>();
        var index = 0;
        foreach (var item in notes.Items(root, "$", "indicators"))
        {
            var path = $"$.indicators[{index++}]";
            if (Read(item, path, ledgers, allowsMistakes, notes) is not { } indicator)
            {
                continue;
            }

            if (indicators.Any(other => other.Id == indicator.Id))
            {
                notes.Add("duplicate", $"Expected ids of indicators once each, but '{indicator.Id}' is there twice.", ("path", path), ("id", indicator.Id));
            }
            else
            {
                indicators.Add(indicator);
            }
        }

        return indicators.ToImmutable();
    }

    private static IndicatorDefinition? Read(JsonElement element, string path, ImmutableArray<LedgerDefinition> ledgers, bool allowsMistakes, FileNotes notes)
    {
        notes.CheckMembers(element, path, Members);
        if (notes.String(element, path, "id") is not { } id || notes.Text(element, path, "names") is not { } name)
        {
            return null;
        }

        var of = Choice(element, path, "of", [OfCases, .. ledgers.Select(ledger => ledger.Id)], notes);
        var ledger = ledgers.FirstOrDefault(known => known.Id == of && of != OfCases);
        var scope = ledger?.Rows is { } rows ? CaseShape.OfItem(rows.Type) : CaseShape.OfCase;
        FeelExpression? Expression(string member) => LedgerExpressions.Read(element, path, member, scope, allowsMistakes, notes);
        return new IndicatorDefinition(id, name)
        {
            Of = ledger?.Id,
            // Before indicators were kept, both said in words what they count.
            Denominator = IsObject(element, "denominator") ? null : Expression("denominator"),
            Numerator = IsObject(element, "numerator") ? null : Expression("numerator"),
            Sum = Expression("sum"),
            IsMoney = Choice(element, path, "unit", ["number", "money"], notes) == "money",
            IsChange = Choice(element, path, "compare", [PeriodBefore], notes) == PeriodBefore,
            Period = Choice(element, path, "period", ["registered", "closed"], notes) == "closed" ? IndicatorPeriod.Closed : IndicatorPeriod.Registered,
            Target = notes.Number(element, path, "target", fits: true),
            NumeratorMeaning = Meaning(element, path, "numerator", notes),
            DenominatorMeaning = Meaning(element, path, "denominator", notes),
        };
    }

    private static LocalText? Meaning(JsonElement element, string path, string member, FileNotes notes)
    {
        if (IsObject(element, member))
        {
            return notes.Text(element, path, member);
        }

        return element.TryGetProperty("meaning", out var meaning) && meaning.ValueKind == JsonValueKind.Object && meaning.TryGetProperty(member, out _)
            ? notes.Text(meaning, $"{path}.meaning", member)
            : null;
    }

    private static string? Choice(JsonElement element, string path, string member, string[] known, FileNotes notes)
    {
        if (!element.TryGetProperty(member, out _) || notes.String(element, path, member) is not { } value)
        {
            return null;
        }

        if (known.Contains(value))
        {
            return value;
        }

        notes.Add("value", $"Expected one of {string.Join(", ", known)} at {path}.{member}, but found '{value}'.", ("path", $"{path}.{member}"));
        return null;
    }

    private static bool IsObject(JsonElement element, string member) => element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.Object;
}
