using System.Collections.Immutable;
using CaseFlow.Dmn.Compiling;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>Puts the results that a table collects together (DMN 1.5 §8.2.10), of several output columns each by itself.</summary>
internal static class Aggregates
{
    private const string Collected = "collected";
    private static readonly FeelExpression Sum = Function("sum");
    private static readonly FeelExpression Least = Function("min");
    private static readonly FeelExpression Greatest = Function("max");

    internal static FeelValue Of(Aggregation function, FeelValue[][] all, ImmutableArray<CompiledOutput> outputs, Frame frame, Place place)
    {
        if (outputs.Length == 1)
        {
            return Column(function, all, 0, frame, place with { Column = outputs[0].Name });
        }

        var entries = ImmutableSortedDictionary.CreateBuilder<string, FeelValue>(StringComparer.Ordinal);
        for (var at = 0; at < outputs.Length; at++)
        {
            entries[outputs[at].Name] = Column(function, all, at, frame, place with { Column = outputs[at].Name });
        }

        return new FeelValue.Context(entries.ToImmutable());
    }

    private static FeelValue Column(Aggregation function, FeelValue[][] all, int column, Frame frame, Place place)
    {
        if (function == Aggregation.Count)
        {
            return FeelValue.Of(all.Length);
        }

        var names = ImmutableDictionary<string, FeelValue>.Empty.Add(Collected, new FeelValue.List([.. all.Select(results => results[column])]));
        return frame.Evaluate(function switch { Aggregation.Sum => Sum, Aggregation.Min => Least, _ => Greatest }, names, place);
    }

    private static FeelExpression Function(string name) => Lexicon.Made($"{name}({Collected})", Collected)!;
}
