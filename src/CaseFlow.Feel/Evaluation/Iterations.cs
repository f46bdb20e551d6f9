using System.Collections.Immutable;
using CaseFlow.Feel.Syntax;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Evaluation;

/// <summary>for, some and every (DMN 1.5 §10.3.2.14 and following). Later iterators see the names of earlier ones.</summary>
internal static class Iterations
{
    internal static FeelValue For(Node.For loop, Scope? scope, FeelEvaluation run)
    {
        var results = ImmutableArray.CreateBuilder<FeelValue>();
        var complete = Visit(loop.Iterators, 0, loop.Position, scope, run, inner =>
        {
            var partial = loop.ReadsPartial ? new Scope(inner, "partial", run.List(loop.Position, results.ToImmutable())) : inner;
            results.Add(Evaluator.Evaluate(loop.Body, partial, run));
            return run.Stopped;
        });
        return complete is null ? FeelValue.Missing : run.List(loop.Position, results.ToImmutable());
    }

    internal static FeelValue Quantified(Node.Quantified quantified, Scope? scope, FeelEvaluation run)
    {
        var result = FeelValue.Of(quantified.Every);
        var complete = Visit(quantified.Iterators, 0, quantified.Position, scope, run, inner =>
        {
            var found = Logic.Truth(Evaluator.Evaluate(quantified.Condition, inner, run), quantified.Condition.Position, run);
            result = quantified.Every ? Logic.And(result, found) : Logic.Or(result, found);
            return run.Stopped || (quantified.Every ? Logic.IsFalse(result) : Logic.IsTrue(result));
        });
        return complete is null || run.Stopped ? FeelValue.Missing : result;
    }

    /// <summary>Visits every combination until the visitor says enough; null when something to iterate over is no list.</summary>
    private static bool? Visit(ImmutableArray<Iterator> iterators, int depth, int position, Scope? scope, FeelEvaluation run, Func<Scope?, bool> visitor)
    {
        if (depth == iterators.Length)
        {
            return visitor(scope);
        }

        var iterator = iterators[depth];
        if (Values(iterator, scope, run) is not { } values)
        {
            return null;
        }

        foreach (var value in values)
        {
            if (!run.Step(position))
            {
                return null;
            }

            var enough = Visit(iterators, depth + 1, position, new Scope(scope, iterator.Name, value), run, visitor);
            if (enough != false)
            {
                return enough;
            }
        }

        return false;
    }

    private static IEnumerable<FeelValue>? Values(Iterator iterator, Scope? scope, FeelEvaluation run)
    {
        var source = Evaluator.Evaluate(iterator.Source, scope, run);
        if (iterator.Last is null)
        {
            if (source is FeelValue.List list)
            {
                return list.Items;
            }

            if (source is FeelValue.Range range)
            {
                return Within(range, iterator, run);
            }

            if (source is FeelValue.Null)
            {
                run.WrongType(iterator.Source.Position, "list", source);
                return null;
            }

            return [source];
        }

        var last = Evaluator.Evaluate(iterator.Last, scope, run);
        if (Between(source, last) is { } between)
        {
            return between;
        }

        run.Fail(FeelCodes.WrongType, iterator.Source.Position, "whole numbers or dates", $"{Kinds.NameOf(source)}, {Kinds.NameOf(last)}");
        return null;
    }

    private static IEnumerable<FeelValue>? Between(FeelValue source, FeelValue last)
    {
        if (source is FeelValue.Number { Value: var a } && last is FeelValue.Number { Value: var b } && a.TryToInt64(out var from) && b.TryToInt64(out var to))
        {
            return Count(from, to, FeelValue.Of);
        }

        if (source is FeelValue.Date first && last is FeelValue.Date final)
        {
            return Count(first.Value.DayNumber, final.Value.DayNumber, day => new FeelValue.Date(FeelDate.FromDayNumber(day)!.Value));
        }

        return null;
    }

    /// <summary>The values of a range of whole numbers or dates with two ends, from its start to its end.</summary>
    private static IEnumerable<FeelValue>? Within(FeelValue.Range range, Iterator iterator, FeelEvaluation run)
    {
        // Unlike what stands without brackets, a range does not run backwards.
        if (Between(range.Low, range.High) is not { } values || Comparison.Order(range.Low, range.High) > 0)
        {
            run.Fail(FeelCodes.WrongType, iterator.Source.Position, "range of whole numbers or dates", FeelText.Show(range));
            return null;
        }

        return (range.LowIncluded, range.HighIncluded) switch
        {
            (true, true) => values,
            (false, true) => values.Skip(1),
            (true, false) => values.SkipLast(1),
            _ => values.Skip(1).SkipLast(1),
        };
    }

    private static IEnumerable<FeelValue> Count(long from, long to, Func<long, FeelValue> make)
    {
        var step = from <= to ? 1 : -1;
        for (var value = from; ; value += step)
        {
            yield return make(value);
            if (value == to)
            {
                yield break;
            }
        }
    }
}
