using System.Collections.Frozen;
using CaseFlow.Dmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml;

/// <summary>Reads a decision table.</summary>
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

    internal static DecisionLogic.Table Read(ElementNode table, string decision, ReadingContext context) => new(
        PolicyOf(table, decision, context),
        table.Attribute("aggregation")?.Value,
        [.. context.Parts(table, "input").Select(input => ReadInput(input, context))],
        [.. context.Parts(table, "output").Select(output => ReadOutput(output, context))],
        [.. context.Parts(table, "rule").Select(rule => ReadRule(rule, context))]);

    private static HitPolicy PolicyOf(ElementNode table, string decision, ReadingContext context)
    {
        var written = table.Attribute("hitPolicy")?.Value ?? "UNIQUE";
        if (Policies.TryGetValue(written, out var policy))
        {
            return policy;
        }

        context.Findings.Add(
            DmnCodes.UnknownHitPolicy, decision, ReadingContext.LineOf(table),
            $"Expected the hit policy of '{decision}' to be one of {string.Join(", ", Policies.Keys.Order(StringComparer.Ordinal))}, but it is '{written}'. Choose one of them.",
            ("found", written));
        return HitPolicy.Unique;
    }

    private static TableInput ReadInput(ElementNode input, ReadingContext context)
    {
        var expression = context.Part(input, "inputExpression");
        return new TableInput(
            input.Attribute("label")?.Value is { Length: > 0 } label ? label : null,
            context.TextOf(expression) ?? new DmnText("", null, ReadingContext.LineOf(input)),
            TypeRefReader.Read(expression, context),
            NotEmpty(context.TextOf(context.Part(input, "inputValues"))));
    }

    private static TableOutput ReadOutput(ElementNode output, ReadingContext context) => new(
        output.Attribute("name")?.Value ?? "",
        TypeRefReader.Read(output, context),
        NotEmpty(context.TextOf(context.Part(output, "outputValues"))),
        NotEmpty(context.TextOf(context.Part(output, "defaultOutputEntry"))),
        ReadingContext.LineOf(output));

    private static TableRule ReadRule(ElementNode rule, ReadingContext context) => new(
        [.. context.Parts(rule, "inputEntry").Select(entry => Or(context.TextOf(entry)!, "-"))],
        [.. context.Parts(rule, "outputEntry").Select(entry => Or(context.TextOf(entry)!, "null"))],
        context.Part(rule, "description")?.Value ?? context.Parts(rule, "annotationEntry").Select(entry => context.Part(entry, "text")?.Value).FirstOrDefault(),
        ReadingContext.LineOf(rule));

    // Modellers leave a cell empty for any value, and an empty result for none.
    private static DmnText Or(DmnText text, string otherwise) => text.Text.Length == 0 ? text with { Text = otherwise, Language = null } : text;

    private static DmnText? NotEmpty(DmnText? text) => text is { Text.Length: > 0 } ? text : null;
}
