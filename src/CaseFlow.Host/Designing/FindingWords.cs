using System.Collections.Immutable;
using CaseFlow.Host.Describing;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts.Checks;
using CaseFlow.Runtime.Drafts.Mending;

namespace CaseFlow.Host.Designing;

/// <summary>Findings and mends in the user's words: what is wrong, of what by name, what to do.</summary>
internal static class FindingWords
{
    private static readonly string[] Limits = ["limit", "otherLimit"];

    /// <summary>A finding.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="found">The finding.</param>
    public static string Of(Texts texts, ProcedureFinding found)
    {
        var finding = found.Finding;
        var label = finding.Arguments.GetValueOrDefault(Texts.Language == "en" ? "labelEn" : "label");
        var arguments = Worded(texts, label is null ? finding.Arguments : finding.Arguments.SetItem("label", label));
        var text = DraftWords.Finding(texts, finding with { Arguments = arguments });
        var advice = "advice." + finding.Code;
        var whole = texts.Has(advice) ? texts.Get("advice.joined", ("text", text), ("advice", texts.Get(advice, arguments))) : text;
        return found.ElementName is { } name ? texts.Get("advice.named", ("name", name), ("text", whole))
            : FormFaultWords.Place(texts, finding) is { } place ? texts.Get("advice.at", ("place", place), ("text", whole))
            : whole;
    }

    /// <summary>What a mend does.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="mend">The mend.</param>
    public static string Of(Texts texts, Mend mend) => texts.Get(mend.Code, Worded(texts, mend.Arguments));

    private static ImmutableSortedDictionary<string, string> Worded(Texts texts, ImmutableSortedDictionary<string, string> arguments)
    {
        var said = arguments.TryGetValue("clock", out var clock) ? arguments.SetItem("clock", Words.Of(texts, "clock", clock)) : arguments;
        foreach (var name in Limits)
        {
            said = said.TryGetValue(name, out var text) && LimitText.Read(text) is { } limit ? said.SetItem(name, new ClockTerms(texts).Limit(limit)) : said;
        }

        return said;
    }
}
