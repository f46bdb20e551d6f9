using CaseFlow.Calendar;

namespace CaseFlow.Cases;

/// <summary>Case numbers: the year of registration and a running number of that year, such as 2026-000123, whatever the mechanism.</summary>
public static class CaseNumber
{
    /// <summary>Writes a case number.</summary>
    /// <param name="year">The local year of registration, 1 to 9999.</param>
    /// <param name="sequence">The running number within the year, from 1; beyond 999,999 the number grows longer.</param>
    public static string Format(int year, long sequence) => $"{year:D4}-{sequence:D6}";

    /// <summary>The local year in which a case number is given.</summary>
    /// <param name="at">The moment of registration.</param>
    /// <param name="offset">The offset of local time from UTC.</param>
    public static int YearOf(Instant at, TimeSpan offset) => at.ToUtc().ToOffset(offset).Year;
}
