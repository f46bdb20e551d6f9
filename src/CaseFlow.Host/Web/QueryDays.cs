using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace CaseFlow.Host.Web;

/// <summary>Days and words in addresses. Whatever is empty or cannot be read is missing.</summary>
internal static class QueryDays
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>A day such as 2026-11-22; null when it is none.</summary>
    /// <param name="value">What the address says.</param>
    public static DateOnly? Day(StringValues value) =>
        DateOnly.TryParseExact(value.ToString(), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A day as addresses write it; null for none.</summary>
    /// <param name="day">The day.</param>
    public static string? Write(DateOnly? day) => day?.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Words; null for none.</summary>
    /// <param name="value">What the address says.</param>
    public static string? Text(StringValues value) => string.IsNullOrWhiteSpace(value.ToString()) ? null : value.ToString().Trim();

    /// <summary>An address with those parts that have a value.</summary>
    /// <param name="path">The path.</param>
    /// <param name="parts">Names and values.</param>
    public static string Address(string path, IEnumerable<(string Name, string? Value)> parts)
    {
        var query = string.Join('&', parts.Where(part => part.Value is not null).Select(part => $"{Uri.EscapeDataString(part.Name)}={Uri.EscapeDataString(part.Value!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
