using System.Globalization;
using System.Text.Json.Serialization;
using CaseFlow.Calendar;

namespace CaseFlow.Host.Importing;

/// <summary>When a demand was taken in, and how the file writes it.</summary>
internal sealed record ImportMoment
{
    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>The format in .NET's words, such as <c>yyyy-MM-dd HH:mm:ss</c>.</summary>
    public required string Format { get; init; }

    /// <summary>The time zone of moments without one: an offset such as <c>+08:00</c>, or a name such as <c>America/New_York</c>. Default: +08:00.</summary>
    public string Zone { get; init; } = "+08:00";

    /// <summary>Whether the zone is known.</summary>
    [JsonIgnore]
    public bool IsZoneKnown => Offset is not null || TimeZoneInfo.TryFindSystemTimeZoneById(Zone, out _);

    private TimeSpan? Offset =>
        Zone is ['+' or '-', .. var size] && TimeSpan.TryParseExact(size, @"hh\:mm", CultureInfo.InvariantCulture, out var offset) && offset.TotalHours <= 14
            ? Zone[0] == '-' ? -offset : offset
            : null;

    /// <summary>The moment of a row; null when it cannot be read.</summary>
    /// <param name="text">What the row says.</param>
    public Instant? Of(string text)
    {
        if (!DateTimeOffset.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var read))
        {
            return null;
        }

        // A format with its own offset needs no zone.
        if (Format.Contains('z', StringComparison.Ordinal) || Format.Contains('K', StringComparison.Ordinal))
        {
            return Instant.From(read);
        }

        var local = DateTime.SpecifyKind(read.UtcDateTime, DateTimeKind.Unspecified);
        var offset = Offset ?? TimeZoneInfo.FindSystemTimeZoneById(Zone).GetUtcOffset(local);
        return Instant.From(new DateTimeOffset(local, TimeSpan.Zero)).Plus(-offset);
    }
}
