using System.Globalization;
using CaseFlow.Cases;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Votes;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;

namespace CaseFlow.Host.Tests.Web;

/// <summary>What a rule forbids is said with the rule and the figures, so that nobody has to guess why it was refused.</summary>
public sealed class ForbiddenWordsTests
{
    private static readonly TextCatalogue Catalogue = TextCatalogue.Load();

    [Theory]
    [InlineData(AccountCodes.MatchRate, "rate=55%|min=10%|max=50%", "配捐比例为10%至50%（目录 E2），填写的是55%。", "55%", "10%", "50%", "E2")]
    [InlineData(VoteCodes.VoterRecused, "voter=委员五", "“委员五”已回避，不能表决。", "recused")]
    [InlineData(VoteCodes.VoterTwice, "voter=007", "“007”已经投过票，每人一票。", "007", "votes once")]
    [InlineData(RecordCodes.CloseNotDisclosed, "raised=10,000.00|matched=5,000.00|used=9,000.60", "募集 10,000.00 元、配捐 5,000.00 元、使用 9,000.60 元还没有在最后一笔收支之后如数公开，不能结案（目录 §5 第9条、E5）。", "10,000.00", "disclosed", "E5")]
    [InlineData(AccountCodes.NotApproved, "application=app-1|missing=communityReview", "用款申请app-1尚缺“社区党组织审核”，不能支付（目录 C6）。", "Community review", "C6")]
    [InlineData(AccountCodes.NotApproved, "application=app-1|missing=subdistrictApproval", "用款申请app-1尚缺“街道党工委审批”，不能支付（目录 C6）。", "Sub-district approval", "C6")]
    [InlineData(AccountCodes.VoteMissing, "stage=assemblyVote", "业主大会尚未表决通过，不能批准用款（目录 C7）。", "assembly", "C7")]
    [InlineData(RecordCodes.AuditOpen, "open=1", "还有 1 个问题没有解决，销号须说明理由（目录 W4）。", "1 finding is", "reason")]
    [InlineData(RecordCodes.SeatGround, "ground=removed", "业委会席位只能因书面辞职、业主大会表决通过或依法自动终止而结束，不能以“removed”免去（目录 C5）。", "written resignation", "vote of the owners", "by law", "C5")]
    [InlineData(RecordCodes.MeetingQuorum, "present=0|quorum=1", "会议到会 0 人，少于规定的 1 人，不能作为会议记录（目录 A8）。", "0 ", "1 ", "A8")]
    [InlineData(VoteCodes.NoticeTooShort, "days=15|given=2026-03-17|held=2026-03-20|earliest=2026-04-01", "业主大会须提前 15 天通知：2026-03-17 通知的，最早 2026-04-01 开会，不能在 2026-03-20。", "15", "2026-04-01")]
    [InlineData(VoteCodes.PanelSize, "count=4", "评审组须有5人以上且为单数，现为 4 人。", "4", "odd")]
    public void What_is_forbidden_names_its_rule(string code, string arguments, string chinese, params string[] english)
    {
        var refusal = Refusal.Of(code, [.. arguments.Split('|').Select(a => a.Split('=')).Select(a => (a[0], a[1]))]);

        In("zh-CN", texts => Words.Refusal(texts, refusal)).Should().Be(chinese);
        In("en", texts => Words.Refusal(texts, refusal)).Should().ContainAll(english);
    }

    [Theory]
    [InlineData(500, 330, 330, VoteOutcome.Invalid, "参加表决的人数 330/500（66.0%）< 2/3")]
    [InlineData(500, 350, 175, VoteOutcome.Failed, "同意的人数占参加表决人数 175/350（50.0%）≤ 1/2")]
    public void A_vote_that_falls_short_shows_which_share_did(int owners, int participants, int agreed, VoteOutcome outcome, string line)
    {
        var against = participants - agreed;
        var result = VoteCounting.Count(VoteRule.Ordinary, owners, owners * 100, new VoteTally(agreed, agreed * 100, against, against * 100, 0, 0));

        result.Outcome.Should().Be(outcome);
        In("zh-CN", texts => string.Join('\n', result.Lines.Select(l => Words.Coded(texts, l.Code, l.Arguments)))).Should().Contain(line);
    }

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
