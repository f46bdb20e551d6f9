using CaseFlow.Calendar;
using CaseFlow.Cases;

namespace CaseFlow.Runtime.Ports;

/// <summary>The last case of a page; the next page begins after it, whatever was registered meanwhile.</summary>
/// <param name="RegisteredAt">When that case was registered.</param>
/// <param name="Id">That case.</param>
public readonly record struct CaseCursor(Instant RegisteredAt, CaseId Id)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; null when it is something else.</summary>
    /// <param name="text">The text; null gives null.</param>
    public static CaseCursor? Parse(string? text) =>
        text?.Split('-') is [var at, var id]
        && long.TryParse(at, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var moment)
        && long.TryParse(id, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? new CaseCursor(new Instant(moment), new CaseId(number))
            : null;

    /// <summary>The cursor as part of an address.</summary>
    public override string ToString() => $"{RegisteredAt.UnixMilliseconds}-{Id.Value}";
}
