using System.Text;

namespace CaseFlow.Runtime.Searching;

/// <summary>Names and telephone numbers of reporters in the one form in which they are compared.</summary>
public static class ReporterText
{
    private const string CountryCode = "86";
    private const int MobileLength = 11;

    /// <summary>A name without blanks and dots, folded.</summary>
    /// <param name="name">The name as given.</param>
    public static string Name(string name) => string.Concat(SearchRuns.Of(name).Select(run => run.Text));

    /// <summary>The digits of a telephone number, without blanks, dashes and the country code of China; empty when there are none.</summary>
    /// <param name="contact">The contact as given.</param>
    public static string Phone(string contact)
    {
        var digits = new StringBuilder();
        foreach (var run in SearchRuns.Of(contact))
        {
            if (run.Kind == SearchRunKind.Digits)
            {
                digits.Append(run.Text);
            }
        }

        var number = digits.ToString();
        var international = contact.TrimStart().StartsWith('+') || contact.TrimStart().StartsWith('＋');
        if (number.StartsWith("00" + CountryCode, StringComparison.Ordinal))
        {
            return number[4..];
        }

        return number.StartsWith(CountryCode, StringComparison.Ordinal) && (international || number.Length == CountryCode.Length + MobileLength)
            ? number[CountryCode.Length..]
            : number;
    }
}
