using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Cases.Votes;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.CaseFiles;

namespace CaseFlow.Host.Tests.Web;

public sealed class VoteWordsTests
{
    private static readonly TextCatalogue Catalogue = TextCatalogue.Load();
    private static readonly VoteResult Result = VoteCounting.Count(VoteRule.Ordinary, 500, 6_000_000, new VoteTally(330, 2_200_050, 0, 2_000_000, 0, 0));

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Everything_a_vote_is_made_of_has_a_word(string language)
    {
        string[] keys =
        [
            .. VoteMatters.Rules.Keys.Select(m => "vote.matter." + m),
            .. Keys<VoteKind>("vote.kind."),
            .. Keys<VoteRule>("vote.rule."),
            .. Keys<VoteOutcome>("vote.result."),
            .. Keys<VoteTest>("vote.line."),
        ];
        keys.Where(key => Catalogue.Find(language, key) is null).Should().BeEmpty();
    }

    [Theory]
    [InlineData("zh-CN", "事项：终止业主委员会成员资格 · 参加表决的人数 330/500（66.0%）< 2/3 · 参加表决的面积 42000.5/60000 平方米（70.0%）≥ 2/3 · 同意的人数占参加表决人数 330/330（100.0%）> 1/2 · 同意的面积占参加表决面积 22000.5/42000.5 平方米（52.4%）> 1/2")]
    [InlineData("en", "Matter: ending the seat of a member of the owners’ committee · Heads taking part 330/500 (66.0%) < 2/3 · Area taking part 42000.5/60000 m² (70.0%) ≥ 2/3 · Heads in favour of those taking part 330/330 (100.0%) > 1/2 · Area in favour of that taking part 22000.5/42000.5 m² (52.4%) > 1/2")]
    public void A_count_is_explained_with_its_figures(string language, string words)
    {
        var matter = new CaseFactLine("vote.line.matter", ImmutableSortedDictionary<string, string>.Empty.Add("matter", "endSeat"));
        var fact = new CaseFact("vote", null, ImmutableSortedDictionary<string, string>.Empty, null, null)
        {
            Lines = [matter, .. Result.Lines.Select(l => new CaseFactLine(l.Code, l.Arguments))],
        };

        In(language, texts => Words.Fact(texts, fact)).Should().Be(words);
    }

    [Fact]
    public void A_refusal_names_the_rule_in_words() =>
        In("zh-CN", texts => Words.Refusal(texts, Refusal.Of(VoteCodes.RuleTooWeak, ("matter", "rebuild"), ("rule", "ordinary"))))
            .Should().Be("“改建、重建建筑物及其附属设施”是重大事项，须经参加表决面积和人数四分之三以上同意（民法典第278条），不能按“普通事项”表决。");

    private static IEnumerable<string> Keys<T>(string prefix)
        where T : struct, Enum => Enum.GetNames<T>().Select(name => prefix + char.ToLowerInvariant(name[0]) + name[1..]);

    private static string In(string language, Func<Texts, string> show)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new CultureInfo(language);
        try
        {
            return show(new Texts(Catalogue));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
