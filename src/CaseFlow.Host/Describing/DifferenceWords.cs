using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.Comparing;

namespace CaseFlow.Host.Describing;

/// <summary>Differences between two versions in sentences: "限时由3个工作日改为5个工作日".</summary>
/// <param name="texts">The texts.</param>
/// <param name="comparison">The comparison.</param>
internal sealed class DifferenceWords(Texts texts, ProcedureComparison comparison)
{
    // Around the first and the last letter that differ in a long text.
    private const int Around = 24;
    private const int Short = 160;

    // What is said about a part that came or went, besides its name.
    private static readonly HashSet<string> Telling = new(
        ["swimlane", "holder", "form", "clock", "deciders", "action", "called", "decides", "calendar", "eventKind", "condition", "fieldKind", "cell", "level", "wording", "formula", "numerator", "denominator"],
        StringComparer.Ordinal);

    private readonly ComparedWords before = new(texts, comparison.Before);
    private readonly ComparedWords after = new(texts, comparison.After);

    /// <summary>What a group of sentences is about: "环节“核查”".</summary>
    /// <param name="part">The part.</param>
    public string Heading(ComparedPart part) => after.Heading(part);

    /// <summary>The name of a part.</summary>
    /// <param name="part">The part.</param>
    public string Named(ComparedPart part) => after.Name(part);

    /// <summary>A difference in a sentence that names its part, unless it is the one that the group is about.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="group">The part that the group is about; null for none.</param>
    public string In(ProcedureDifference difference, ComparedPart? group)
    {
        var isNamed = difference.Aspect == Aspects.OfPart(difference.Part.Kind) || difference.Kind == DifferenceKind.Drawing || difference.Part == group;
        return isNamed ? Of(difference) : Words.Begun(texts.Get("compare.within", ("kind", Kind(difference.Part)), ("name", Named(difference.Part)), ("sentence", Of(difference))));
    }

    /// <summary>A difference in a sentence.</summary>
    /// <param name="difference">The difference.</param>
    public string Of(ProcedureDifference difference)
    {
        var isPart = difference.Aspect == Aspects.OfPart(difference.Part.Kind) && difference is { From: null, To: null };
        var (from, to) = Values(difference);
        var key = texts.Has(difference.Code) ? difference.Code : PatternOf(difference.Kind, isPart);
        var sentence = texts.Get(
            key,
            ("kind", Kind(difference.Part)),
            ("name", Named(difference.Part)),
            ("aspect", AspectOf(difference)),
            ("before", from),
            ("after", to));
        return Words.Begun(isPart && Details(difference) is { Length: > 0 } details ? texts.Get("compare.details", ("sentence", sentence), ("details", details)) : sentence);
    }

    /// <summary>The pattern of a difference without a text of its own.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="isPart">Whether it happened to a part as a whole.</param>
    public static string PatternOf(DifferenceKind kind, bool isPart) => $"compare.{(isPart ? "part" : "value")}.{kind.ToString().ToLowerInvariant()}";

    private string Kind(ComparedPart part) => after.Kind(part);

    private (string From, string To) Values(ProcedureDifference difference)
    {
        var (from, to) = (Shown(before, difference.From, difference.Aspect), Shown(after, difference.To, difference.Aspect));
        if (from == to && difference is { From: { } one, To: { } other })
        {
            (from, to) = (before.Full(one, difference.Aspect), after.Full(other, difference.Aspect));
        }

        return difference.From is ComparedValue.Text && difference.To is ComparedValue.Text && Math.Max(from.Length, to.Length) > Short ? Middle(from, to) : (from, to);
    }

    private string Shown(ComparedWords words, ComparedValue? value, string aspect) => value is null ? texts["compare.from.none"] : words.Value(value, aspect);

    // Of long texts only what differs is shown, with a little around it.
    private static (string From, string To) Middle(string from, string to)
    {
        var start = 0;
        while (start < Math.Min(from.Length, to.Length) && from[start] == to[start])
        {
            start++;
        }

        var end = 0;
        while (end < Math.Min(from.Length, to.Length) - start && from[^(end + 1)] == to[^(end + 1)])
        {
            end++;
        }

        return (Cut(from, start, end), Cut(to, start, end));
    }

    private static string Cut(string text, int start, int end)
    {
        var (first, last) = (Math.Max(0, start - Around), Math.Min(text.Length, text.Length - end + Around));
        return $"{(first > 0 ? "…" : "")}{text[first..last]}{(last < text.Length ? "…" : "")}";
    }

    private string AspectOf(ProcedureDifference difference) => AspectOf(difference.To is null && difference.From is not null ? before : after, difference.Aspect, difference.Item, difference.About);

    private string AspectOf(ComparedWords words, string aspect, string? item, ComparedPart? about)
    {
        var name = texts["compare.aspect." + aspect];
        return words.Item(aspect, item, about) is { } which ? texts.Get("compare.item", ("aspect", name), ("item", which)) : name;
    }

    private string Details(ProcedureDifference difference)
    {
        var words = difference.After is null ? before : after;
        return string.Join(
            texts["compare.detailEnd"],
            difference.Facts.Where(fact => Telling.Contains(fact.Aspect)).Select(fact => texts.Get("compare.detail", ("aspect", AspectOf(words, fact.Aspect, fact.Item, fact.About)), ("value", words.Value(fact.Value, fact.Aspect)))));
    }
}
