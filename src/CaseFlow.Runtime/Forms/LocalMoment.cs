using System.Globalization;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Forms;

/// <summary>Dates and times of day as clocks in China show them.</summary>
internal static class LocalMoment
{
    private const string Shown = "yyyy-MM-ddTHH:mm";
    private const int OffsetSeconds = 8 * 60 * 60;

    private static readonly string[] Written = [Shown, "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm"];
    private static readonly TimeSpan Offset = TimeSpan.FromSeconds(OffsetSeconds);

    /// <summary>Reads a submitted text: as clocks show it, or with an offset.</summary>
    /// <returns>The date and time with the offset +08:00; null when it is none.</returns>
    public static FeelValue? Read(string text)
    {
        if (!DateTime.TryParseExact(text, Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock))
        {
            if (Moment(text) is not { } moment)
            {
                return null;
            }

            clock = moment.DateTime;
        }

        return new FeelValue.DateAndTime(FeelDateTime.From(clock, FeelZone.FromOffset(OffsetSeconds)!.Value));
    }

    /// <summary>A value as it is submitted; null when it is no date and time.</summary>
    public static string? Submitted(FeelValue value) => value switch
    {
        FeelValue.DateAndTime time when time.Value.TryToDateTimeOffset(Offset, out var moment) => Show(moment),
        FeelValue.Text text when Read(text.Value) is { } read => Submitted(read),
        _ => null,
    };

    private static string Show(DateTimeOffset moment) => moment.ToOffset(Offset).ToString(Shown, CultureInfo.InvariantCulture);

    private static DateTimeOffset? Moment(string text) =>
        text.Length is >= 17 and <= 40 && DateTimeOffset.TryParseExact(
            text, ["yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
        && moment.UtcDateTime.Year is > 1 and < 9999
            ? moment.ToOffset(Offset)
            : null;
}
