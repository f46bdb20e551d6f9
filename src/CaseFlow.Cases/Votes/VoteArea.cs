using System.Globalization;

namespace CaseFlow.Cases.Votes;

/// <summary>Areas: exact hundredths of a square metre.</summary>
public static class VoteArea
{
    /// <summary>The largest area of one voter, in hundredths: a billion square metres.</summary>
    public const long Largest = 100_000_000_000;

    /// <summary>Reads an area.</summary>
    /// <param name="squareMetres">The area in square metres.</param>
    /// <returns>Hundredths; null when it has more than two places, is negative or beyond the largest.</returns>
    public static long? Of(decimal squareMetres) =>
        squareMetres is >= 0 and <= Largest / 100 && decimal.Truncate(squareMetres * 100) == squareMetres * 100 ? (long)(squareMetres * 100) : null;

    /// <summary>An area in square metres, such as <c>60000</c> or <c>112.5</c>.</summary>
    /// <param name="hundredths">Hundredths of a square metre.</param>
    public static string Show(long hundredths) => (hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture);
}
