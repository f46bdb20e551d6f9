using CaseFlow.Dmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml.Writers;

/// <summary>
/// Writes decision tables. Where a table replaces one of a file, parts are recognised by their ids: what they have beside the model (attributes and
/// elements of other vocabularies) is kept, and so is the spelling of what did not change.
/// </summary>
internal static class TableWriter
{
    internal static Draft Write(Expression.Table table, WritingContext context) => Write(table, new OldPart(null, ""), null, context);

    /// <summary>The table in the place of one of a file.</summary>
    internal static Draft Write(Expression.Table table, ElementNode element, Expression.Table old, WritingContext context) =>
        Write(table, new OldPart(element, context.Space), old, context);

    private static Draft Write(Expression.Table table, OldPart part, Expression.Table? old, WritingContext context)
    {
        var inputs = part.ById("input", old?.Inputs, input => input.Id);
        var outputs = part.ById("output", old?.Outputs, output => output.Id);
        var rules = part.ById("rule", old?.Rules, rule => rule.Id);
        return part.Begin("decisionTable", context)
            .Change("id", old?.Id, table.Id, table.Id)
            .Change("label", old?.Label, table.Label, table.Label)
            .Change("typeRef", old?.TypeRef, table.TypeRef, table.TypeRef)
            .Change("hitPolicy", old?.HitPolicy ?? HitPolicy.Unique, table.HitPolicy, TableWords.Policies[(int)table.HitPolicy])
            .Change("aggregation", old?.Aggregation, table.Aggregation, table.Aggregation is { } aggregation ? TableWords.Aggregations[(int)aggregation] : null)
            .Change("preferredOrientation", old?.Orientation ?? TableOrientation.RuleAsRow, table.Orientation, TableWords.Orientations[(int)table.Orientation])
            .Change("outputLabel", old?.OutputLabel, table.OutputLabel, table.OutputLabel)
            .Add(table.Inputs.Select(input => Input(input, inputs(input.Id), context)))
            .Add(table.Outputs.Select(output => Output(output, outputs(output.Id), context)))
            .Add(table.Annotations.Select(name => context.Of("annotation").With("name", name)))
            .Add(table.Rules.Select(rule => Rule(rule, rules(rule.Id), context)));
    }

    private static Draft Input(TableInput input, (OldPart Part, TableInput? Old) before, WritingContext context)
    {
        var (part, old) = before;
        return part.Begin("input", context)
            .Change("id", old?.Id, input.Id, input.Id)
            .Change("label", old?.Label, input.Label, input.Label)
            .Add(Literal("inputExpression", input.Expression, part.Inner("inputExpression"), old?.Expression, context))
            .Add(input.Values is { } values ? Tests("inputValues", values, part.Inner("inputValues"), old?.Values, context) : null);
    }

    private static Draft Output(TableOutput output, (OldPart Part, TableOutput? Old) before, WritingContext context)
    {
        var (part, old) = before;
        return part.Begin("output", context)
            .Change("id", old?.Id, output.Id, output.Id)
            .Change("label", old?.Label, output.Label, output.Label)
            .Change("name", old?.Name ?? "", output.Name, output.Name.Length == 0 ? null : output.Name)
            .Change("typeRef", old?.TypeRef, output.TypeRef, output.TypeRef)
            .Add(output.Values is { } values ? Tests("outputValues", values, part.Inner("outputValues"), old?.Values, context) : null)
            .Add(output.Default is { } otherwise ? Literal("defaultOutputEntry", otherwise, part.Inner("defaultOutputEntry"), old?.Default, context) : null);
    }

    private static Draft Rule(TableRule rule, (OldPart Part, TableRule? Old) before, WritingContext context)
    {
        var (part, old) = before;
        var tests = part.Cells("inputEntry", old?.Tests, rule.Tests.Length, test => test.Id);
        var results = part.Cells("outputEntry", old?.Results, rule.Results.Length, result => result.Id);
        return part.Begin("rule", context, rule.Description, old?.Description)
            .Change("id", old?.Id, rule.Id, rule.Id)
            .Add(rule.Tests.Select((test, at) => (test, before: tests(test.Id, at))).Select(cell => Tests("inputEntry", cell.test, cell.before.Part, cell.before.Old, context)))
            .Add(rule.Results.Select((result, at) => (result, before: results(result.Id, at))).Select(cell => Literal("outputEntry", cell.result, cell.before.Part, cell.before.Old, context)))
            .Add(rule.Annotations.Select(note => context.Of("annotationEntry").Add("text", note)));
    }

    private static Draft Literal(string name, Expression.Literal literal, OldPart part, Expression.Literal? old, WritingContext context)
    {
        if (literal.Imported is not null)
        {
            return ExpressionWriter.Literal(name, literal, context);
        }

        return part.Begin(name, context)
            .Change("id", old?.Id, literal.Id, literal.Id)
            .Change("label", old?.Label, literal.Label, literal.Label)
            .Change("typeRef", old?.TypeRef, literal.TypeRef, literal.TypeRef)
            .Change("expressionLanguage", old is null ? context.DefaultLanguage : old.Language, literal.Language, context.Written(literal.Language))
            .TextPart(part, old?.Text, literal.Text);
    }

    private static Draft Tests(string name, UnaryTests tests, OldPart part, UnaryTests? old, WritingContext context) => part.Begin(name, context)
        .Change("id", old?.Id, tests.Id, tests.Id)
        .Change("expressionLanguage", old is null ? context.DefaultLanguage : old.Language, tests.Language, context.Written(tests.Language))
        .TextPart(part, old?.Text, tests.Text);

    private static Draft TextPart(this Draft draft, OldPart part, string? old, string text) =>
        old == text && part.Inner("text").Element is { } kept ? draft.Keep(kept) : draft.Add("text", text);
}
