using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>A relation (DMN 1.5 §10.2.1.6): a list of contexts. A cell that is missing is null.</summary>
internal sealed class RelationLogic(ImmutableArray<FeelParameter> columns, ImmutableArray<ImmutableArray<Logic>> rows) : Logic
{
    protected override FeelValue Compute(IReadOnlyDictionary<string, FeelValue> names, Frame frame)
    {
        var values = ImmutableArray.CreateBuilder<FeelValue>(rows.Length);
        foreach (var row in rows)
        {
            var entries = ImmutableSortedDictionary.CreateBuilder<string, FeelValue>(StringComparer.Ordinal);
            for (var at = 0; at < columns.Length; at++)
            {
                var value = at < row.Length ? row[at].Evaluate(names, frame) : FeelValue.Missing;
                entries[columns[at].Name] = frame.Convert(columns[at].Type, value, Place, DmnCodes.OutputNotAllowed);
            }

            values.Add(new FeelValue.Context(entries.ToImmutable()));
        }

        return new FeelValue.List(values.MoveToImmutable());
    }
}
