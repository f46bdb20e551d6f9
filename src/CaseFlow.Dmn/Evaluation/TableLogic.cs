using System.Collections.Immutable;
using System.Numerics;
using CaseFlow.Dmn.Compiling;
using CaseFlow.Dmn.Indexing;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>A decision table (DMN 1.5 §8). A rule matches when every input passes its tests; the hit policy says what is made of the rules that match.</summary>
internal sealed class TableLogic : Logic
{
    private readonly string title;
    private readonly ImmutableArray<CompiledColumn> columns;
    private readonly ImmutableArray<CompiledRule> rules;
    private readonly TableOutcome outcome;
    private readonly Lazy<TableIndex> index;
    private readonly bool isFirst;

    internal TableLogic(string title, ImmutableArray<CompiledColumn> columns, ImmutableArray<CompiledRule> rules, TableOutcome outcome)
    {
        (this.title, this.columns, this.rules, this.outcome) = (title, columns, rules, outcome);
        index = new Lazy<TableIndex>(() => new TableIndex(columns.Length, rules));
        isFirst = outcome.Policy == HitPolicy.First;
    }

    /// <summary>Whether rules are looked up; otherwise each is tested, which gives the same.</summary>
    internal bool UsesIndex { get; set; } = true;

    protected override FeelValue Compute(IReadOnlyDictionary<string, FeelValue> names, Frame frame)
    {
        var values = new FeelValue[columns.Length];
        for (var at = 0; at < values.Length; at++)
        {
            values[at] = Input(columns[at], names, frame);
        }

        var hits = new List<CompiledRule>();
        if (UsesIndex)
        {
            LookUp(values, names, frame, hits);
        }
        else
        {
            Scan(values, names, frame, hits);
        }

        var value = outcome.Of(hits, names, frame, Place);
        Tell(values, hits, value, frame);
        return value;
    }

    private FeelValue Input(CompiledColumn column, IReadOnlyDictionary<string, FeelValue> names, Frame frame)
    {
        var place = Place with { Column = column.Name };
        var value = column.Variable is { } variable && names.TryGetValue(variable, out var read) ? read : frame.Evaluate(column.Expression, names, place);
        value = frame.Convert(column.Type, value, place, DmnCodes.InputNotAllowed);
        return frame.Allowed(column.Allowed, value, names, place, DmnCodes.InputNotAllowed);
    }

    private void LookUp(FeelValue[] values, IReadOnlyDictionary<string, FeelValue> names, Frame frame, List<CompiledRule> hits)
    {
        var known = index.Value;
        Span<ulong> candidates = stackalloc ulong[known.Words];
        candidates.Fill(ulong.MaxValue);
        if (!known.Narrow(values, candidates))
        {
            Scan(values, names, frame, hits);
            return;
        }

        for (var word = 0; word < candidates.Length; word++)
        {
            for (var left = candidates[word]; left != 0; left &= left - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(left);
                if (at >= rules.Length || !frame.GoesOn(columns.Length) || (Matches(known, values, at, names, frame) && Hit(hits, at)))
                {
                    return;
                }
            }
        }
    }

    private void Scan(FeelValue[] values, IReadOnlyDictionary<string, FeelValue> names, Frame frame, List<CompiledRule> hits)
    {
        for (var at = 0; at < rules.Length; at++)
        {
            if (!frame.GoesOn(columns.Length) || (Matches(null, values, at, names, frame) && Hit(hits, at)))
            {
                return;
            }
        }
    }

    private bool Hit(List<CompiledRule> hits, int at)
    {
        hits.Add(rules[at]);
        return isFirst;
    }

    private bool Matches(TableIndex? known, FeelValue[] values, int at, IReadOnlyDictionary<string, FeelValue> names, Frame frame)
    {
        var rule = rules[at];
        for (var column = 0; column < values.Length; column++)
        {
            var tests = rule.Tests[column];
            if (tests.IsAny)
            {
                continue;
            }

            var value = values[column];
            var passes = known?.CellOf(column, at) is { } cell && Interval.KindOf(value) == cell.Kind
                ? cell.Passes(value)
                : frame.Passes(tests, value, names, new Place(Place.Owner, rule.Number, columns[column].Name));
            if (!passes)
            {
                return false;
            }
        }

        return true;
    }

    private void Tell(FeelValue[] values, List<CompiledRule> hits, FeelValue value, Frame frame)
    {
        var isOwn = ReferenceEquals(frame.Table, this);
        if (!isOwn && !frame.Run.KeepsCalls)
        {
            return;
        }

        var inputs = ImmutableArray.CreateBuilder<DecisionInput>(values.Length);
        for (var at = 0; at < values.Length; at++)
        {
            inputs.Add(new DecisionInput(columns[at].Name, DecisionRun.Show(values[at])));
        }

        var annotations = hits.Select(rule => rule.Annotation).Where(annotation => annotation.Length > 0).ToImmutableArray();
        var told = new TableHits(inputs.MoveToImmutable(), [.. hits.Select(rule => rule.Number)], annotations.IsEmpty ? null : annotations);
        if (isOwn)
        {
            frame.Hits = told;
        }
        else
        {
            frame.Run.Note(title, told.Inputs, value, told);
        }
    }
}
