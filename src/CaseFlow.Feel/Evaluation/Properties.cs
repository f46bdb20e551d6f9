using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Evaluation;

/// <summary>What stands after a dot: entries of contexts and parts of dates and durations (DMN 1.5 §10.3.2.5, table 65).</summary>
internal static class Properties
{
    internal static FeelValue Get(FeelValue value, string name, int position, FeelEvaluation run)
    {
        if (value is FeelValue.List list)
        {
            return run.List(position, [.. list.Items.Select(item => Get(item, name, position, run))]);
        }

        if (!run.Step(position))
        {
            return FeelValue.Missing;
        }

        var found = value switch
        {
            FeelValue.Context context => context.Entries.GetValueOrDefault(name),
            FeelValue.Range range => Ranges.Property(range, name),
            _ => TemporalProperties.Of(value, name),
        };
        return found ?? run.Fail(FeelCodes.MissingEntry, position, name, Kinds.NameOf(value));
    }
}
