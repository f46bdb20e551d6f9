using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Cases;

namespace CaseFlow.Runtime.Ports;

/// <summary>The last row of a page; the next page begins after it, whatever was registered meanwhile.</summary>
/// <param name="At">What the list is ordered by first, falling: milliseconds of the registration, or the number of a day.</param>
/// <param name="Case">The case, falling.</param>
/// <param name="Index">The row within the case, rising.</param>
public readonly record struct LedgerCursor(long At, CaseId Case, int Index)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; null when it is something else.</summary>
    /// <param name="text">The text; null gives null.</param>
    public static LedgerCursor? Parse(string? text) =>
        text?.Split('-') is [var at, var id, var row] && Number(at) is { } moment && Number(id) is { } item && Number(row) is { } index and <= int.MaxValue
            ? new LedgerCursor(moment, new CaseId(item), (int)index)
            : null;

    /// <summary>The cursor after a row.</summary>
    /// <param name="key">The row.</param>
    /// <param name="registeredAt">When its case was registered.</param>
    public static LedgerCursor After(LedgerRowKey key, Instant registeredAt) => new(registeredAt.UnixMilliseconds, key.Case, key.Index);

    /// <summary>The cursor as part of an address.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At}-{Case.Value}-{Index}");

    private static long? Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
