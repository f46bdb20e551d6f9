using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Tests.Words;
using static CaseFlow.Cases.Tests.Words.Sample;

namespace CaseFlow.Cases.Tests.UseCases;

/// <summary>Catalogue §5 rule 9 and E5: fund money is disclosed before its case ends.</summary>
public sealed class FundDisclosureTests
{
    [Theory]
    [InlineData("disclosure", 5, "募集10000元，配捐5000元，使用9,000.60元", true)]
    [InlineData("disclosure", 5, "Raised 10,000.00; matched 5,000; used 9000.6.", true)]
    [InlineData("disclosure", 5, "募集110000元，配捐5000元，使用9000.6元", false)]
    [InlineData("disclosure", 5, "募集10000元，配捐5000元", false)]
    [InlineData("disclosure", 3, "募集10000元，配捐5000元，使用9000.6元", false)]
    [InlineData("circular", 5, "募集10000元，配捐5000元，使用9000.6元", false)]
    public void Only_a_disclosure_of_raising_match_and_use_after_the_last_movement_lets_the_case_close(string kind, int minute, string text, bool closes)
    {
        var project = Scenario.Registered().Given(
            new CaseCommand.RecordDonations(Minute(1), "com", "fund", FundKind.Public, "修墙", [new(null, 31, 1_000_000)], "7-1-1"),
            new CaseCommand.RecordMatch(Minute(2), "com", "fund", "federation", 500_000, 0.1m, 0.5m, "7-2-1"));
        var tranche = new CaseCommand.PayTranche(Minute(4), "com", "fund", 0.6m, 1_500_100, [0.6m, 0.4m], false, "施工方", null, "7-4-1");
        var notice = new CaseCommand.PublishNotice(Minute(minute), "com", new CaseNotice("n-1", kind, "公开", text, null, "com", Minute(minute)));
        project = minute > 4 ? project.Given(tranche, notice) : project.Given(notice, tranche);

        var close = new CaseCommand.Close(Minute(9), "com");

        if (closes)
        {
            project.Given(close).Case.Status.Should().Be(CaseStatus.Closed);
        }
        else
        {
            project.When(close).ThenRejected(RecordCodes.CloseNotDisclosed, ("matched", "5,000.00"), ("raised", "10,000.00"), ("used", "9,000.60"));
        }
    }
}
