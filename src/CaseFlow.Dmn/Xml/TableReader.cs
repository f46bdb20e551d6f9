using System.Collections.Immutable;
using CaseFlow.Dmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml;

/// <summary>Reads decision tables (DMN 1.5 §8.3).</summary>
internal static class TableReader
{
    internal static Expression.Table Read(ElementNode table, ReadingContext context) => new(
        PolicyOf(table, context),
        [.. context.Parts(table, "input").Select(input => ReadInput(input, context))],
        [.. context.Parts(table, "output").Select(output => ReadOutput(output, context))],
        [.. context.Parts(table, "rule").Select(rule => ReadRule(rule, context))])
    {
        Aggregation = WordOf(table, "aggregation", TableWords.Aggregations) is >= 0 and var aggregation ? (Aggregation)aggregation : null,
        Orientation = (TableOrientation)Math.Max(0, WordOf(table, "preferredOrientation", TableWords.Orientations)),
        OutputLabel = ReadingContext.TextOf(table, "outputLabel"),
        Annotations = [.. context.Parts(table, "annotation").Select(ReadingContext.NameOf)],
    };

    private static int WordOf(ElementNode table, string attribute, ImmutableArray<string> words) =>
        table.Attribute(attribute)?.Value.Trim() is { } written ? words.IndexOf(written) : -1;

    private static HitPolicy PolicyOf(ElementNode table, ReadingContext context)
    {
        var written = table.Attribute("hitPolicy")?.Value ?? "UNIQUE";
        if (TableWords.Policies.IndexOf(written.Trim()) is >= 0 and var policy)
        {
            return (HitPolicy)policy;
        }

        var owner = ReadingContext.OwnerOf(table);
        context.Findings.Add(
            DmnCodes.UnknownHitPolicy, owner, table.Line,
            $"Expected the hit policy of '{owner}' to be one of {string.Join(", ", TableWords.Policies.Order(StringComparer.Ordinal))}, but it is '{written}'. Choose one of them.",
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
