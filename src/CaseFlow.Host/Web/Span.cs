using CaseFlow.Host.Localization;

namespace CaseFlow.Host.Web;

/// <summary>Lengths of time in words, at most two units: 2天3小时.</summary>
internal static class Span
{
    /// <summary>A length of time in words.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="length">The length; its sign does not matter.</param>
    public static string Show(Texts texts, TimeSpan length)
    {
        var span = length.Duration();
        return span switch
        {
            { TotalDays: >= 1 } => Two(texts, "due.days", span.Days, "due.hours", span.Hours),
            { TotalHours: >= 1 } => Two(texts, "due.hours", span.Hours, "due.minutes", span.Minutes),
            { TotalMinutes: >= 1 } => texts.Get("due.minutes", ("n", span.Minutes)),
            _ => texts["due.underMinute"],
        };
    }

    private static string Two(Texts texts, string big, int bigs, string small, int smalls) =>
        smalls == 0 ? texts.Get(big, ("n", bigs)) : texts.Get("due.two", ("big", texts.Get(big, ("n", bigs))), ("small", texts.Get(small, ("n", smalls))));
}
