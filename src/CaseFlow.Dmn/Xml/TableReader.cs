using System.Collections.Frozen;
using CaseFlow.Dmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml;

/// <summary>Reads decision tables (DMN 1.5 §8.3).</summary>
internal static class TableReader
{
    private static readonly FrozenDictionary<string, HitPolicy> Policies = new Dictionary<string, HitPolicy>
    {
        ["UNIQUE"] = HitPolicy.Unique,
        ["FIRST"] = HitPolicy.First,
        ["PRIORITY"] = HitPolicy.Priority,
        ["ANY"] = HitPolicy.Any,
        ["COLLECT"] = HitPolicy.Collect,
        ["RULE ORDER"] = HitPolicy.RuleOrder,
        ["OUTPUT ORDER"] = HitPolicy.OutputOrder,
    }.ToFrozenDictionary();

    internal static Expression.Table Read(ElementNode table, ReadingContext context) => new(
        PolicyOf(table, context),
        [.. context.Parts(table, "input").Select(input => ReadInput(input, context))],
        [.. context.Parts(table, "output").Select(output => ReadOutput(output, context))],
        [.. context.Parts(table, "rule").Select(rule => ReadRule(rule, context))])
    {
        Aggregation = table.Attribute("aggregation")?.Value.Trim() switch
        {
            "SUM" => Aggregation.Sum,
            "COUNT" => Aggregation.Count,
            "MIN" => Aggregation.Min,
            "MAX" => Aggregation.Max,
            _ => null,
        },
        Orientation = table.Attribute("preferredOrientation")?.Value.Trim() switch
        {
            "Rule-as-Column" => TableOrientation.RuleAsColumn,
            "CrossTable" => TableOrientation.CrossTable,
            _ => TableOrientation.RuleAsRow,
        },
        OutputLabel = ReadingContext.TextOf(table, "outputLabel"),
        Annotations = [.. context.Parts(table, "annotation").Select(ReadingContext.NameOf)],
    };

    private static HitPolicy PolicyOf(ElementNode table, ReadingContext context)
    {
        var written = table.Attribute("hitPolicy")?.Value ?? "UNIQUE";
        if (Policies.TryGetValue(written.Trim(), out var policy))
        {
            return policy;
        }

        var owner = ReadingContext.OwnerOf(table);
        context.Findings.Add(
            DmnCodes.UnknownHitPolicy, owner, table.Line,
            $"Expected the hit policy of '{owner}' to be one of {string.Join(", ", Policies.Keys.Order(StringComparer.Ordinal))}, but it is '{written}'. Choose one of them.",
            ("found", written));
        return HitPolicy.Unique;
    }

    private static TableInput ReadInput(ElementNode input, ReadingContext context) => new(
        context.Part(input, "inputExpression") is { } expression ? ExpressionReader.ReadLiteral(expression, context) : new Expression.Literal("") { Line = input.Line },
        ItemReader.NotEmpty(context.TestsOf(context.Part(input, "inputValues"))),
        input.Line)
    {
        Id = ReadingContext.OptionalIdOf(input),
        Label = ReadingContext.TextOf(input, "label"),
    };

    private static TableOutput ReadOutput(ElementNode output, ReadingContext context) => new(
        ReadingContext.NameOf(output),
        TypeRefReader.Read(output, context),
        ItemReader.NotEmpty(context.TestsOf(context.Part(output, "outputValues"))),
        context.Part(output, "defaultOutputEntry") is { } entry && ExpressionReader.ReadLiteral(entry, context) is { Text.Length: > 0 } given ? given : null,
        output.Line)
    {
        Id = ReadingContext.OptionalIdOf(output),
        Label = ReadingContext.TextOf(output, "label"),
    };

    private static TableRule ReadRule(ElementNode rule, ReadingContext context) => new(
        [.. context.Parts(rule, "inputEntry").Select(entry => context.TestsOf(entry)!)],
        [.. context.Parts(rule, "outputEntry").Select(entry => ExpressionReader.ReadLiteral(entry, context))],
        rule.Line)
    {
        Id = ReadingContext.OptionalIdOf(rule),
        Description = context.PartText(rule, "description"),
        Annotations = [.. context.Parts(rule, "annotationEntry").Select(entry => context.PartText(entry, "text") ?? "")],
    };
}
