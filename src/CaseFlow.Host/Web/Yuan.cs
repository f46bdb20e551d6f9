using System.Globalization;
using CaseFlow.Host.Localization;

namespace CaseFlow.Host.Web;

/// <summary>Amounts of money as people read them: 40,000 元.</summary>
internal static class Yuan
{
    private const decimal FenOfYuan = 100m;

    /// <summary>An amount with thousands separators and its unit.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="fen">The amount in fen.</param>
    public static string OfFen(Texts texts, long fen) => Show(texts, fen / FenOfYuan);

    /// <summary>An amount as a form sent it; shown as it stands when it is no number.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="yuan">The amount in yuan.</param>
    public static string OfText(Texts texts, string yuan) =>
        decimal.TryParse(yuan, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? Show(texts, amount) : yuan;

    private static string Show(Texts texts, decimal yuan) =>
        texts.Get("form.yuanValue", ("value", yuan.ToString("#,##0.##", CultureInfo.InvariantCulture)));
}
