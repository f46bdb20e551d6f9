using System.Globalization;
using System.Text.RegularExpressions;
using CaseFlow.Host.Describing;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.Comparing;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Testing;

namespace CaseFlow.Host.Tests.Describing;

public sealed partial class DifferenceWordsTests
{
    private static readonly TextCatalogue Catalogue = TextCatalogue.Load();

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Every_code_of_a_difference_has_words(string language)
    {
        var parts = Enum.GetValues<PartKind>().Select(Aspects.OfPart).ToList();
        var codes = from aspect in Aspects.All.Concat(parts)
                    from kind in Enum.GetValues<DifferenceKind>()
                    where (kind == DifferenceKind.Drawing) == (aspect is "layout" or "writing") && !(kind == DifferenceKind.Changed && parts.Contains(aspect) && !Aspects.All.Contains(aspect))
                    select (aspect, kind, isPart: parts.Contains(aspect) && !Aspects.All.Contains(aspect));
        var missing = codes.Where(code => Catalogue.Find(language, ProcedureDifference.CodeOf(code.aspect, code.kind)) is null
            && (Catalogue.Find(language, DifferenceWords.PatternOf(code.kind, code.isPart)) is null || Catalogue.Find(language, (code.isPart ? "compare.kind." : "compare.aspect.") + code.aspect) is null));
        missing.Should().BeEmpty();
        Aspects.All.Where(aspect => Catalogue.Find(language, "compare.aspect." + aspect) is null).Should().BeEmpty();
        parts.Where(part => Catalogue.Find(language, "compare.kind." + part) is null).Should().BeEmpty();
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void No_difference_between_real_procedures_is_left_without_words(string language)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new CultureInfo(language);
        try
        {
            foreach (var (one, other) in new[] { ("on-demand-handling", "reception-day"), ("fund-project", "committee-qualification-check"), ("whistle-and-report", "monthly-topic") })
            {
                var comparison = ProcedureComparison.Of(Read(one), Read(other));
                var words = new DifferenceWords(new Texts(Catalogue), comparison);
                foreach (var group in DifferenceGroup.Of(comparison))
                {
                    var sentences = group.Differences.Select(difference => words.In(difference, group.Part)).Append(words.Heading(group.Part));
                    sentences.Where(sentence => sentence.Contains("compare.", StringComparison.Ordinal) || Place().IsMatch(sentence)).Should().BeEmpty();
                }
            }
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static Procedure Read(string mechanism) =>
        ProcedureReader.Read(mechanism, WorkflowFolder.ReadProcedure(Path.Combine(Checkout.Root, "workflows", mechanism)), processes: null).Procedure!;

    [GeneratedRegex(@"\{(before|after|aspect|kind|name|item|value|sentence|details)\}")]
    private static partial Regex Place();
}
