using System.Collections.Immutable;
using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Feel;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Recurring;

namespace CaseFlow.Runtime.Tests;

/// <summary>Procedures that a calendar begins. The town's clock stands on Wednesday, 4 March 2026, 10:00.</summary>
public sealed class RecurringTests
{
    [Fact]
    public async Task Calendar_begins_a_case_for_each_unit_once()
    {
        using var town = await Town.BuildAsync();
        await Publish(town, "R/2026-01-06T09:00:00+08:00/P7D", "each=\"compound\"");

        (await Run(town)).Begun.Should().BeEmpty("the version came into force after Tuesday's meeting");
        town.Clock.Set(At(10, 9));
        var run = await Run(town);
        (await Run(town)).Begun.Should().BeEmpty();

        run.Begun.Should().ContainSingle();
        run.Next.Should().Be(At(17, 9));
        var begun = town.Store.State.Cases.Values.Should().ContainSingle().Subject;
        begun.Case.Title.Should().Be("例会 2026-03-10 湖畔花园");
        begun.Case.Place.Unit.Should().Be("garden");
        begun.Instances[1].State.Variables["occurrence"].Should().Be(new FeelValue.Date(FeelDate.Of(2026, 3, 10)!.Value));
        await town.ReplayHolds();
    }

    [Theory]
    [InlineData("once", 1, 3)]
    [InlineData("all", 4, 0)]
    [InlineData("skip", 0, 4)]
    public async Task Starts_missed_while_nothing_ran_are_dealt_with_as_the_procedure_says(string missed, int begun, int leftOut)
    {
        using var town = await Town.BuildAsync();
        await Publish(town, "R/2026-01-06T09:00:00+08:00/P7D", $"each=\"compound\" missed=\"{missed}\"");

        town.Clock.Set(At(31, 18));
        var run = await Run(town);

        (run.Begun.Length, run.LeftOut).Should().Be((begun, leftOut));
        (await Run(town)).Should().BeEquivalentTo(new { Begun = Array.Empty<string>(), LeftOut = 0 });
    }

    [Fact]
    public async Task Overseers_see_what_is_begun_next_and_what_became_of_the_last_occurrences()
    {
        using var town = await Town.BuildAsync();
        await Publish(town, "R/2026-01-06T09:00:00+08:00/P7D", "each=\"compound\" missed=\"once\"");
        town.Clock.Set(At(17, 18));
        var number = (await Run(town)).Begun.Single();

        var line = (await town.Ask(new ListRecurring("admin"))).Value!.Lines.Should().ContainSingle().Subject;

        (line.Mechanism, line.Units, line.Next).Should().Be(("meeting", 1, At(24, 9)));
        line.Last.Select(occurrence => occurrence.At).Should().Equal(At(17, 9), At(10, 9));
        line.Last[0].Begun.Should().Equal(new RecurringCase("湖畔花园", number));
        line.Last[1].LeftOut.Should().Equal("湖畔花园");
        (await town.Ask(new ListRecurring("reg"))).Refusal!.Code.Should().Be(RuntimeCodes.AccessVerb);
    }

    [Fact]
    public async Task Start_on_a_day_off_is_held_then_or_on_the_next_working_day_as_the_procedure_says()
    {
        using var town = await Town.BuildAsync();
        // 4 April to 6 April 2026 are the holiday of Qingming.
        await Publish(town, "R/2026-04-04T09:00:00+08:00/P1M", "each=\"compound\" shift=\"nextWorkingDay\"");

        town.Clock.Set(At(35, 20));
        (await Run(town)).Begun.Should().BeEmpty();
        (await Run(town)).Next.Should().Be(At(38, 9));
        town.Clock.Set(At(38, 9));
        (await Run(town)).Begun.Should().ContainSingle();
    }

    [Theory]
    [InlineData("<bpmn:timeDuration>PT1H</bpmn:timeDuration>", "", "engine.start.never")]
    [InlineData("<bpmn:timeCycle>R/2026-01-06T09:00:00+08:00/P7D</bpmn:timeCycle>", "each=\"street\"", "bpmn.schedule.unknown-value")]
    public async Task Start_that_no_calendar_can_begin_is_refused(string time, string schedule, string code)
    {
        using var town = await Town.BuildAsync();

        var publication = (await town.Ask(new PublishProcedures(Files(time, schedule), "system"))).Value!;

        publication.Findings.Select(f => f.Finding.Code).Should().Contain(code);
    }

    private static Instant At(int marchDay, int hour) =>
        Instant.From(new DateTimeOffset(2026, 3, 1, hour, 0, 0, TimeSpan.FromHours(8)).AddDays(marchDay - 1));

    private static async Task<RecurringRun> Run(Town town) => (await town.Ask(new BeginRecurring())).Value!;

    private static async Task Publish(Town town, string cycle, string schedule) =>
        (await town.Ask(new PublishProcedures(Files($"<bpmn:timeCycle>{cycle}</bpmn:timeCycle>", schedule), "system"))).Value!.Refused.Should().BeEmpty();

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>> Files(string time, string schedule)
    {
        var bpmn = $"""
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:caseflow="https://caseflow.example/schemas/bpmn/1" targetNamespace="t">
              <bpmn:process id="meeting" isExecutable="true">
                <bpmn:startEvent id="Start">
                  <bpmn:extensionElements><caseflow:schedule {schedule} /></bpmn:extensionElements>
                  <bpmn:timerEventDefinition>{time}</bpmn:timerEventDefinition>
                </bpmn:startEvent>
                <bpmn:userTask id="Hold"><bpmn:extensionElements><caseflow:work><caseflow:role name="compound-branch" level="compound" /></caseflow:work></bpmn:extensionElements></bpmn:userTask>
                <bpmn:endEvent id="End" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Hold" /><bpmn:sequenceFlow id="F2" sourceRef="Hold" targetRef="End" />
              </bpmn:process>
            </bpmn:definitions>
            """;
        const string Mechanism = """
            {"id":"meeting","catalogue":"A8","names":{"zh-CN":"例会","en":"Meeting"},"process":"meeting","calls":[],
             "roles":[{"id":"compound-branch","level":"compound","names":{"zh-CN":"小区党支部","en":"Branch"}}],"channels":[],"templates":[]}
            """;
        return ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>>.Empty.Add(
            "meeting",
            ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
                .Add("mechanism.json", Encoding.UTF8.GetBytes(Mechanism))
                .Add("process.bpmn", Encoding.UTF8.GetBytes(bpmn)));
    }
}
