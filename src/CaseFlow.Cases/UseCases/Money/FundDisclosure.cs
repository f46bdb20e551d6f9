using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Money;

/// <summary>
/// Whether the money of a fund project was disclosed before its case ends (catalogue §5 rule 9, E5, I6): a disclosure that was published after the
/// money last moved and names what was raised, matched and used.
/// </summary>
internal static class FundDisclosure
{
    private const string Disclosure = "disclosure";
    private const decimal FenOfYuan = 100m;

    /// <summary>Refuses to close a case with donations or tranches that were not disclosed; null when all is well.</summary>
    public static CaseDecision? Made(Case current)
    {
        if (current.Donations.IsEmpty && current.Tranches.IsEmpty)
        {
            return null;
        }

        var raised = current.Donations.Sum(d => d.AmountFen);
        var matched = current.Matches.Sum(m => m.AmountFen);
        var used = current.Tranches.Sum(t => t.AmountFen);
        var last = LastMove(current);
        return current.Notices.Any(n => n.Kind == Disclosure && n.At >= last && Names(n.Text, raised, matched, used))
            ? null
            : Verdict.Reject(
                RecordCodes.CloseNotDisclosed,
                $"Expected to close case {current.Number}, but its donations and their use are not disclosed.",
                ("raised", Fen.InYuan(raised)),
                ("matched", Fen.InYuan(matched)),
                ("used", Fen.InYuan(used)));
    }

    private static Instant LastMove(Case current) => current.Donations.Select(d => d.At)
        .Concat(current.Matches.Select(m => m.At))
        .Concat(current.Tranches.Select(t => t.At))
        .Concat(current.Settlements.Select(s => s.At))
        .Max();

    // What did not happen needs no words; what did is named by its figure, with or without signs between thousands.
    private static bool Names(string text, params ReadOnlySpan<long> amounts)
    {
        var figures = Figures(text);
        foreach (var fen in amounts)
        {
            if (fen > 0 && !figures.Contains(fen / FenOfYuan))
            {
                return false;
            }
        }

        return true;
    }

    private static ImmutableHashSet<decimal> Figures(string text)
    {
        var found = ImmutableHashSet.CreateBuilder<decimal>();
        for (var at = 0; at < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && IsOfFigure(text, end, begun: end > at))
            {
                end++;
            }

            if (end > at && decimal.TryParse(
                text.AsSpan(at, end - at), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var figure))
            {
                found.Add(figure);
            }

            at = Math.Max(at, end);
        }

        return found.ToImmutable();
    }

    private static bool IsOfFigure(string text, int at, bool begun) =>
        char.IsAsciiDigit(text[at]) || (begun && text[at] is ',' or '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]));
}
