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
            { TotalMinutes: >= 1 } => Count(texts, "due.minutes", span.Minutes),
            _ => texts["due.underMinute"],
        };
    }

    /// <summary>A number of units in words, singular or plural.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="key">The unit's key; the singular has the ending <c>.one</c>.</param>
    /// <param name="number">How many.</param>
    public static string Count(Texts texts, string key, int number) =>
        texts.Get(number == 1 ? key + ".one" : key, ("n", number));

    private static string Two(Texts texts, string big, int bigs, string small, int smalls) =>
        smalls == 0 ? Count(texts, big, bigs) : texts.Get("due.two", ("big", Count(texts, big, bigs)), ("small", Count(texts, small, smalls)));
}
