using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseFlow.Bpmn.Validation;

/// <summary>Tells ISO 8601 text from FEEL in timers, and good text from bad.</summary>
internal static partial class IsoTime
{
    /// <summary>Whether the text begins as ISO 8601 does; else it is taken for FEEL.</summary>
    public static bool IsMeant(string text) => Meant().IsMatch(text);

    public static bool IsDuration(string text) => Duration().IsMatch(text);

    public static bool IsMoment(string text) =>
        Moment().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    /// <summary>Repetitions: <c>R3/PT10M</c>, <c>R/2026-01-01T08:00:00+08:00/P1D</c>, <c>R/P1D/2027-01-01T00:00:00Z</c>.</summary>
    public static bool IsRepetition(string text) => text.Split('/') switch
    {
        [var count, var duration] => Count().IsMatch(count) && IsDuration(duration),
        [var count, var first, var second] => Count().IsMatch(count) && ((IsMoment(first) && IsDuration(second)) || (IsDuration(first) && IsMoment(second))),
        _ => false,
    };

    [GeneratedRegex(@"^(-?P[0-9T]|R[0-9]*/|[0-9]{4}-)", RegexOptions.CultureInvariant)]
    private static partial Regex Meant();

    [GeneratedRegex(@"^P(?=[0-9T])([0-9]{1,9}Y)?([0-9]{1,9}M)?([0-9]{1,9}W)?([0-9]{1,9}D)?(T(?=[0-9])([0-9]{1,9}H)?([0-9]{1,9}M)?([0-9]{1,9}(\.[0-9]{1,9})?S)?)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Duration();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Moment();

    [GeneratedRegex(@"^R[0-9]{0,9}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Count();
}
