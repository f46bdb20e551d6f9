using System.Collections.Immutable;

namespace CaseFlow.Feel.Values;

/// <summary>
/// Implicit conversion where a value meets a type (DMN 1.5 §10.3.2.9.4): a single value becomes a list of one and a list of one its item where
/// the other is asked for, a date becomes a date and time at midnight UTC; what fits no type is null with a diagnostic.
/// </summary>
internal static class Conversion
{
    private static readonly FeelExpression Midnight = FeelExpression.Parse("date and time(d, time(\"00:00:00Z\"))", ["d"]).Expression!;

    internal static FeelValue AtMidnight(FeelValue date) =>
        Midnight.Evaluate(ImmutableDictionary<string, FeelValue>.Empty.Add("d", date), new FeelEvaluation(default));

    internal static FeelValue To(FeelType type, FeelValue value, int position, FeelEvaluation run)
    {
        if (ReferenceEquals(type, FeelType.Any))
        {
            return value;
        }

        return value is FeelValue.List or FeelValue.Context && !run.Allow(position, Parts(value)) ? FeelValue.Missing
            : type.Convert(value) ?? run.WrongType(position, type.ToString(), value);
    }

    /// <summary>How many parts are looked through.</summary>
    private static long Parts(FeelValue value) => value switch
    {
        FeelValue.List list => list.Items.Sum(item => 1 + Parts(item)),
        FeelValue.Context context => context.Entries.Sum(entry => 1 + Parts(entry.Value)),
        _ => 0,
    };
}
