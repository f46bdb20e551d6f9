using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Dmn.Model;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Comparing;

/// <summary>The columns and rules of a decision table, cell by cell.</summary>
internal static class TableParts
{
    public static IEnumerable<PartFacts> Of(Expression.Table table, ComparedPart decision)
    {
        var inputs = Unique(table.Inputs, input => "in " + input.Expression.Text).Select(pair => Input(pair.Item, pair.Key, decision)).ToList();
        var outputs = Unique(table.Outputs, output => "out " + output.Name).Select(pair => Output(pair.Item, pair.Key, decision)).ToList();
        var rules = Unique(table.Rules, rule => rule.Id ?? Tests(rule) + " → " + Results(rule)).Select((pair, index) => Rule(pair.Item, pair.Key, index + 1, decision, inputs, outputs, table));
        return [.. inputs, .. outputs, .. rules];
    }

    // Columns without a name and rules without an id are told apart by what they say, and by their order where they say the same.
    private static IEnumerable<(T Item, string Key)> Unique<T>(IEnumerable<T> items, Func<T, string> key)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var own = key(item);
            var time = times[own] = times.GetValueOrDefault(own) + 1;
            yield return (item, time == 1 ? own : $"{own} #{time}");
        }
    }

    private static PartFacts Input(TableInput input, string key, ComparedPart decision)
    {
        var facts = new FactList();
        facts.Text(Aspects.Label, input.Label);
        facts.Formula(Aspects.Tested, input.Expression.Text);
        facts.Text(Aspects.DataType, input.Expression.TypeRef);
        facts.Formula(Aspects.Values, input.Values?.Text);
        return Column(key, input.Label ?? input.Expression.Text, input.Id, decision, facts);
    }

    private static PartFacts Output(TableOutput output, string key, ComparedPart decision)
    {
        var facts = new FactList();
        facts.Text(Aspects.Label, output.Label);
        facts.Text(Aspects.Name, output.Name);
        facts.Text(Aspects.DataType, output.TypeRef);
        facts.Formula(Aspects.Values, output.Values?.Text);
        facts.Formula(Aspects.DefaultResult, output.Default?.Text);
        return Column(key, output.Label ?? output.Name, output.Id, decision, facts);
    }

    private static PartFacts Column(string key, string label, string? id, ComparedPart decision, FactList facts) => new(
        new ComparedPart(PartKind.TableColumn, key, Paths.In(decision.Path, PartKind.TableColumn, key), decision.Path, null, new LocalText(label, label)),
        decision.Path,
        facts.All)
    {
        IsOrdered = true,
        Traits = renamed => [id is null ? "" : $"{renamed(decision.Path)}|{id}", label.Length == 0 ? "" : $"{renamed(decision.Path)}|{key[..3]}|{label}"],
    };

    private static PartFacts Rule(TableRule rule, string key, int number, ComparedPart decision, List<PartFacts> inputs, List<PartFacts> outputs, Expression.Table table)
    {
        var facts = new FactList();
        foreach (var (column, cell) in inputs.Zip(rule.Tests))
        {
            facts.Add(Aspects.Cell, new ComparedValue.Formula(cell.IsAny ? "-" : cell.Text), column.Part.Path, column.Part);
        }

        foreach (var (column, cell) in outputs.Zip(rule.Results))
        {
            facts.Add(Aspects.Cell, new ComparedValue.Formula(cell.Text), column.Part.Path, column.Part);
        }

        facts.Text(Aspects.Documentation, rule.Description);
        foreach (var (note, index) in rule.Annotations.Select((note, index) => (note, index)))
        {
            facts.Text(Aspects.Annotation, note, index < table.Annotations.Length && table.Annotations[index].Length > 0 ? table.Annotations[index] : string.Create(CultureInfo.InvariantCulture, $"{index + 1}"));
        }

        var name = number.ToString(CultureInfo.InvariantCulture);
        return new PartFacts(new ComparedPart(PartKind.Rule, key, Paths.In(decision.Path, PartKind.Rule, key), decision.Path, null, new LocalText(name, name)), decision.Path, facts.All)
        {
            IsOrdered = true,
            Traits = renamed => [$"{renamed(decision.Path)}|{Tests(rule)}|{Results(rule)}", $"{renamed(decision.Path)}|{Tests(rule)}|", $"{renamed(decision.Path)}||{Results(rule)}"],
        };
    }

    private static string Tests(TableRule rule) => string.Join('\t', rule.Tests.Select(test => test.IsAny ? "-" : test.Text));

    private static string Results(TableRule rule) => string.Join('\t', rule.Results.Select(result => result.Text));
}
