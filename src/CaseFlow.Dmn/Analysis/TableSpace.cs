using System.Collections.Immutable;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Analysis;

/// <summary>A table as boxes in the space of its inputs.</summary>
internal sealed class TableSpace
{
    private TableSpace(ImmutableArray<Dimension> dimensions, ImmutableArray<RuleBox> boxes, ImmutableArray<OddCell> odd) =>
        (Dimensions, Boxes, OddCells) = (dimensions, boxes, odd);

    internal ImmutableArray<Dimension> Dimensions { get; }

    internal ImmutableArray<RuleBox> Boxes { get; }

    /// <summary>Cells that cannot be analysed or do not fit their column, rule by rule.</summary>
    internal ImmutableArray<OddCell> OddCells { get; }

    internal static TableSpace Of(Expression.Table table, InputTypes types, Steps steps)
    {
        var forms = new CellForms(steps);
        var odd = ImmutableArray.CreateBuilder<OddCell>();
        var dimensions = ImmutableArray.CreateBuilder<Dimension>();
        var sides = new ImmutableArray<SlotSet>.Builder[table.Rules.Length];
        var isKnown = new bool[table.Rules.Length];
        Array.Fill(isKnown, true);
        for (var rule = 0; rule < sides.Length; rule++)
        {
            sides[rule] = ImmutableArray.CreateBuilder<SlotSet>();
        }

        foreach (var columns in Enumerable.Range(0, table.Inputs.Length).GroupBy(column => table.Inputs[column].Expression.Text, StringComparer.Ordinal))
        {
            var cells = columns.ToDictionary(column => column, column => table.Rules.Select(rule => forms.Read(rule.Tests[column])).ToArray());
            var builder = new DimensionBuilder(
                [.. columns], columns.Key, types.Of(table.Inputs[columns.First()]), [.. cells.Values.SelectMany(forms => forms).OfType<FeelValueSet>().Distinct()], forms);
            dimensions.Add(builder.Dimension);
            var known = new Dictionary<FeelValueSet, SlotSet>(ReferenceEqualityComparer.Instance);
            for (var rule = 0; rule < sides.Length; rule++)
            {
                var side = builder.Dimension.Full;
                foreach (var column in columns)
                {
                    var cell = cells[column][rule];
                    if (Oddity(builder, cell) is { } kind)
                    {
                        odd.Add(new OddCell(rule, column, kind));
                    }

                    if (cell is null || !builder.Fits(cell))
                    {
                        isKnown[rule] = false;
                    }
                    else
                    {
                        side = side.Intersect(known.TryGetValue(cell, out var slots) ? slots : known[cell] = builder.SlotsOf(cell));
                    }
                }

                sides[rule].Add(side);
            }
        }

        var boxes = sides.Select((side, rule) => new RuleBox(rule, side.ToImmutable(), isKnown[rule])).ToImmutableArray();
        return new TableSpace(dimensions.ToImmutable(), boxes, [.. odd.OrderBy(cell => cell.Rule).ThenBy(cell => cell.Column)]);
    }

    /// <summary>An example of inputs in a box.</summary>
    internal ImmutableArray<TableExample> ExampleOf(ImmutableArray<SlotSet> box) =>
        [.. Dimensions.Select((dimension, at) => new TableExample(dimension.Input, FeelText.Show(dimension.ExampleOf(box[at]))))];

    /// <summary>A box in words.</summary>
    internal ImmutableArray<TableExample> Write(ImmutableArray<SlotSet> box) =>
        [.. Dimensions.Select((dimension, at) => new TableExample(dimension.Input, dimension.Write(box[at])))];

    private static CellOddity? Oddity(DimensionBuilder builder, FeelValueSet? cell) =>
        cell is null ? CellOddity.NotAnalysed
        : builder.IsWrong(cell) ? CellOddity.WrongType
        : !builder.Fits(cell) ? CellOddity.NotAnalysed
        : builder.NamesOutside(cell) ? CellOddity.NotAllowed
        : null;
}
