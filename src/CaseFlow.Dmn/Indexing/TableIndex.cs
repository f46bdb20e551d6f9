using System.Collections.Immutable;
using CaseFlow.Dmn.Compiling;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Indexing;

/// <summary>
/// Finds the few rules of a table that may match, column by column. What it finds is then tested cell by cell, so that the outcome is the same as
/// that of testing every rule.
/// </summary>
internal sealed class TableIndex
{
    private readonly Cell?[][] cells;
    private readonly ColumnIndex?[] columns;

    internal TableIndex(int columnCount, ImmutableArray<CompiledRule> rules)
    {
        Words = (rules.Length + 63) >> 6;
        cells = new Cell?[columnCount][];
        columns = new ColumnIndex?[columnCount];
        var known = new Dictionary<string, Cell?>(StringComparer.Ordinal);
        for (var column = 0; column < columnCount; column++)
        {
            cells[column] = new Cell?[rules.Length];
            for (var rule = 0; rule < rules.Length; rule++)
            {
                var text = rules[rule].Tests[column].Text;
                cells[column][rule] = known.TryGetValue(text, out var cell) ? cell : known[text] = Cell.Of(rules[rule].Tests[column]);
            }

            columns[column] = ColumnIndex.Of(cells[column], Words);
        }
    }

    /// <summary>How many words a set of rules has.</summary>
    internal int Words { get; }

    /// <summary>The cell of a rule when it consists of constants; null for others.</summary>
    internal Cell? CellOf(int column, int rule) => cells[column][rule];

    /// <summary>Narrows a set of rules to those that may match.</summary>
    /// <param name="values">The value of each column.</param>
    /// <param name="rules">The set, to begin with all rules.</param>
    /// <returns>False where a value is of a kind that its column does not know, so that every rule has to be tested.</returns>
    internal bool Narrow(FeelValue[] values, Span<ulong> rules)
    {
        for (var column = 0; column < values.Length; column++)
        {
            if (columns[column] is not { } index || values[column] is FeelValue.Null)
            {
                continue;
            }

            if (Interval.KindOf(values[column]) != index.Kind)
            {
                return false;
            }

            var own = index.RulesOf(values[column]);
            for (var word = 0; word < rules.Length; word++)
            {
                rules[word] &= own[word];
            }
        }

        return true;
    }
}
