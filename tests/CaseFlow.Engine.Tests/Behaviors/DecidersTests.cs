using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Tests.Behaviors;

public sealed class DecidersTests
{
    private static readonly DeciderSpec All = new("all", "panel", "vote", "yes");

    private static readonly FeelValue.List Panel = new([FeelValue.Of("甲"), FeelValue.Of("乙"), FeelValue.Of("丙")]);

    [Theory]
    [InlineData("all", null, "yes yes yes", "approved", 3, 0)]
    [InlineData("all", null, "yes no", "rejected", 1, 1)]
    [InlineData("any", null, "no yes", "approved", 1, 1)]
    [InlineData("any", null, "no no no", "rejected", 0, 3)]
    [InlineData("ratio", "2/3", "yes yes", "approved", 2, 0)]
    [InlineData("ratio", "2/3", "yes no yes", "approved", 2, 1)]
    [InlineData("ratio", "2/3", "no no", "rejected", 0, 2)]
    [InlineData("ratio", "3/4", "yes no", "rejected", 1, 1)]
    [InlineData("ratio", "1/3", "no no yes", "approved", 1, 2)]
    [InlineData("sequence", null, "yes no", "rejected", 1, 1)]
    [InlineData("sequence", null, "yes yes yes", "approved", 3, 0)]
    public void A_decision_ends_as_soon_as_its_result_is_certain(string mode, string? ratio, string votes, string result, int approved, int rejected)
    {
        var scenario = Scenario.Given(Task(All with { Mode = mode, Ratio = ratio })).Start(("panel", Panel));
        var cast = votes.Split(' ');
        foreach (var (number, vote) in cast.Index())
        {
            scenario.ThenOpen([.. Enumerable.Repeat("T", mode == "sequence" ? 1 : 3 - number)]);
            scenario.By($"p{number}").Complete("T", ("vote", vote), ("comment", $"c{number}"));
        }

        scenario.ThenCompleted().ThenOpen()
            .ThenVariable("voteResult", result).ThenVariable("voteFor", approved).ThenVariable("voteAgainst", rejected)
            .ThenVariable("voteTotal", 3).ThenVariable("voteCount", cast.Length).ThenVariable("vote", null);
        var opinions = ((FeelValue.List)scenario.State.Variables["voteOpinions"]).Items.Cast<FeelValue.Context>().ToList();
        opinions.Should().HaveCount(cast.Length);
        opinions[^1].Entries["decider"].Should().Be(Panel.Items[cast.Length - 1]);
        opinions[^1].Entries["person"].Should().Be(FeelValue.Of($"p{cast.Length - 1}"));
        opinions[^1].Entries["decision"].Should().Be(FeelValue.Of(cast[^1]));
        opinions[^1].Entries["comment"].Should().Be(FeelValue.Of($"c{cast.Length - 1}"));
    }

    [Fact]
    public void Weights_count_exactly_and_just_reaching_the_part_is_enough()
    {
        var weighted = All with { Mode = "weighted", Ratio = "2/3", Weight = "decider.area" };
        var owners = new FeelValue.List([Owner("甲", "33.3"), Owner("乙", "33.3"), Owner("丙", "33.3")]);
        Scenario.Given(Task(weighted)).Start(("panel", owners))
            .Complete("T", ("vote", "no")).ThenOpen("T", "T")
            .Complete("T", ("vote", "yes")).ThenOpen("T")
            .Complete("T", ("vote", "yes")).ThenCompleted()
            .ThenVariable("voteResult", "approved").ThenVariable("voteTotal", Number("99.9")).ThenVariable("voteFor", Number("66.6"));
        var slightlyLess = new FeelValue.List([Owner("甲", "33.4"), Owner("乙", "33.3"), Owner("丙", "33.3")]);
        Scenario.Given(Task(weighted)).Start(("panel", slightlyLess))
            .Complete("T", ("vote", "no")).ThenCompleted().ThenVariable("voteResult", "rejected");
    }

    [Fact]
    public void Each_item_belongs_to_the_decision_and_later_ones_exclude_those_already_heard()
    {
        var scenario = Scenario.Given(Task(All with { Mode = "sequence" })).Start(("panel", Panel));
        var first = Opened(scenario).Should().ContainSingle().Subject;
        first.Excluded.Should().BeEmpty();
        first.Subject.Should().Be("甲");
        scenario.By("zhang").Complete("T", ("vote", "yes"));
        var second = Opened(scenario).Should().ContainSingle().Subject;
        second.Excluded.Should().Equal("zhang");
        second.Group.Should().NotBeNull().And.Be(first.Group);
    }

    [Fact]
    public void An_item_called_off_by_hand_counts_no_longer_and_may_make_the_result_certain()
    {
        var scenario = Scenario.Given(Task(All with { Mode = "ratio", Ratio = "1/2" })).Start(("panel", Panel))
            .Complete("T", ("vote", "yes")).ThenOpen("T", "T");
        scenario.Modify(new Instruction.CancelVisit(scenario.State.WorkItems.Keys.Max()))
            .ThenCompleted().ThenVariable("voteResult", "approved").ThenVariable("voteTotal", 2);
    }

    [Fact]
    public void Nobody_to_decide_and_a_decider_who_says_nothing_are_incidents() => Scenario
        .Given(Task(All)).Start(("panel", new FeelValue.List([])))
        .ThenIncidents(("T", EngineCodes.DecidersNone))
        .Set(("panel", Panel)).Retry().ThenOpen("T", "T", "T")
        .Complete("T").ThenIncidents(("T", EngineCodes.DecidersSilent));

    [Fact]
    public void Deciders_that_do_not_fit_together_are_refused()
    {
        Refused(All with { Mode = "ratio" }).Should().Be(FindingCodes.DecidersInvalid);
        Refused(All with { Mode = "weighted", Ratio = "1/2" }).Should().Be(FindingCodes.DecidersInvalid);
        Refused(All with { Among = "panel +" }).Should().Be(FindingCodes.ExpressionInvalid);
        ProcessDefinition.Compile(
            ProcessBuilder.Create("P").StartEvent("Start").UserTask("T", WorkSpec.Plain with { Deciders = All })
                .Loop(new(false, new("3"))).EndEvent("End").Build(), "test").Definition.Should().BeNull();
    }

    private static string? Refused(DeciderSpec spec) =>
        ProcessDefinition.Compile(Task(spec), "test").Findings.FirstOrDefault()?.Code;

    private static IEnumerable<Effect.OpenWorkItem> Opened(Scenario scenario) => ((Decision.Accepted)scenario.Last).Effects.OfType<Effect.OpenWorkItem>();

    private static FeelValue Owner(string name, string area) =>
        new FeelValue.Context(Values.Of(("name", name), ("area", Number(area))));

    private static FeelValue Number(string text) => FeelValue.Of(FeelNumber.TryParse(text, out var number) ? number : default);

    private static Process Task(DeciderSpec spec) =>
        ProcessBuilder.Create("P").StartEvent("Start").UserTask("T", WorkSpec.Plain with { Deciders = spec }).EndEvent("End").Build();
}
