using System.Globalization;
using CaseFlow.Calendar;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>Cells as ledgers write them.</summary>
internal static class Cell
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static string? Moment(Instant? at) => at?.UnixMilliseconds.ToString(CultureInfo.InvariantCulture);

    public static string? Moment(string? local) =>
        local is null ? null : Moment(Instant.From(new DateTimeOffset(DateTime.Parse(local, CultureInfo.InvariantCulture), Offset)));

    public static string? Truth(bool? truth) => truth is { } known ? known ? "true" : "false" : null;

    public static string? Fen(long? fen) => fen?.ToString(CultureInfo.InvariantCulture);

    public static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    public static string? Day(Instant at) => CaseTally.Day(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Several values in one cell.</summary>
    public static string? List(IEnumerable<string> values) => string.Join('；', values) is { Length: > 0 } text ? text : null;
}
