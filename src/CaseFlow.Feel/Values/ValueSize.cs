namespace CaseFlow.Feel.Values;

/// <summary>Bounds what leaves an evaluation: parts shared inside count each time, as they are written each time.</summary>
internal static class ValueSize
{
    internal const int DeepestValue = 40;

    internal static void Check(FeelValue value, FeelEvaluation run)
    {
        if (value is FeelValue.List or FeelValue.Context or FeelValue.Range)
        {
            Count(value, 0, 0, run);
        }
    }

    private static long Count(FeelValue value, int depth, long before, FeelEvaluation run)
    {
        if (run.Stopped)
        {
            return before;
        }

        if (depth > DeepestValue)
        {
            run.Stop(FeelCodes.LimitNesting, 0, DeepestValue);
            return before;
        }

        var count = before + 1 + (value is FeelValue.Text text ? text.Value.Length : 0);
        var items = value switch
        {
            FeelValue.List list => list.Items,
            FeelValue.Context context => context.Entries.Values,
            FeelValue.Range range => [range.Low, range.High],
            _ => Enumerable.Empty<FeelValue>(),
        };
        foreach (var item in items)
        {
            count = Count(item, depth + 1, count, run);
        }

        if (count > FeelEvaluation.LargestSize)
        {
            run.Stop(FeelCodes.LimitSize, 0, FeelEvaluation.LargestSize);
        }

        return count;
    }
}
