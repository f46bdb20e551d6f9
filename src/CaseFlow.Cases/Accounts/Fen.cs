using System.Globalization;

namespace CaseFlow.Cases.Accounts;

/// <summary>Exact money in fen: no amount is ever rounded but where a rate or share is taken, and then down.</summary>
public static class Fen
{
    /// <summary>The largest amount of one posting, in fen: ten trillion yuan.</summary>
    public const long Largest = 1_000_000_000_000_000;

    private const decimal OfYuan = 100m;

    /// <summary>Whether an amount can be posted: 1 to <see cref="Largest"/> fen.</summary>
    /// <param name="fen">The amount.</param>
    public static bool IsAmount(long fen) => fen is > 0 and <= Largest;

    /// <summary>An amount in yuan with two decimals, for texts.</summary>
    /// <param name="fen">The amount.</param>
    public static string InYuan(long fen) => (fen / OfYuan).ToString("#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>A share of an amount, rounded down to whole fen.</summary>
    /// <param name="fen">The amount, from 0 to <see cref="Largest"/>.</param>
    /// <param name="share">The share, 0 to 1.</param>
    public static long Share(long fen, decimal share) => (long)decimal.Floor(fen * share);

    /// <summary>A share in per cent for texts, such as 55%.</summary>
    /// <param name="share">The share; 1 is the whole.</param>
    public static string InPercent(decimal share) => (share * OfYuan).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
