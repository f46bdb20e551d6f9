using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Ledgers;

/// <summary>Values of records as FEEL values; moments as the office's clock shows them.</summary>
/// <param name="offset">The offset of local time from UTC.</param>
internal sealed class FactValues(TimeSpan offset)
{
    private readonly FeelZone zone = FeelZone.FromOffset((int)offset.TotalSeconds) ?? FeelZone.Utc;

    /// <summary>The offset of local time from UTC.</summary>
    public TimeSpan Offset => offset;

    public static FeelValue Text(string? value) => value is null ? FeelValue.Missing : FeelValue.Of(value);

    public static FeelValue Number(decimal? value) => value is { } number ? FeelValue.Of(FeelNumber.From(number)) : FeelValue.Missing;

    public static FeelValue Truth(bool? value) => value is { } truth ? FeelValue.Of(truth) : FeelValue.Missing;

    /// <summary>An identifier of a closed family as diagrams write it: in camel case.</summary>
    public static FeelValue Word<T>(T? value)
        where T : struct, Enum =>
        value is { } known ? FeelValue.Of(char.ToLowerInvariant(known.ToString()[0]) + known.ToString()[1..]) : FeelValue.Missing;

    public FeelValue Moment(Instant? at) =>
        at is { } moment ? new FeelValue.DateAndTime(FeelDateTime.From(moment.ToUtc().ToOffset(offset).DateTime, zone)) : FeelValue.Missing;

    public static FeelValue List<T>(ImmutableArray<T> items, Func<T, FeelValue> value) => new FeelValue.List([.. items.Select(value)]);

    public static FeelValue Context(params ReadOnlySpan<(string Name, FeelValue Value)> entries)
    {
        var context = ImmutableSortedDictionary.CreateBuilder<string, FeelValue>(StringComparer.Ordinal);
        foreach (var (name, value) in entries)
        {
            context.Add(name, value);
        }

        return new FeelValue.Context(context.ToImmutable());
    }
}
