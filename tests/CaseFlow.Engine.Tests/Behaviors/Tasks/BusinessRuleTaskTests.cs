using System.Collections.Immutable;
using System.Text;
using CaseFlow.Dmn;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Trace;

namespace CaseFlow.Engine.Tests.Behaviors.Tasks;

public sealed class BusinessRuleTaskTests
{
    private static readonly CompileOptions Options = CompileOptions.None with
    {
        Decisions = ImmutableSortedDictionary<string, DecisionModel>.Empty.Add("decisions/grade.dmn", DecisionModel.Read(Encoding.UTF8.GetBytes(
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="d"><decision id="Grade" name="定级"><decisionTable>
              <input label="影响户数"><inputExpression typeRef="number"><text>households</text></inputExpression></input><output typeRef="string"/>
              <rule><inputEntry><text>&lt; 10</text></inputEntry><outputEntry><text>"routine"</text></outputEntry></rule>
              <rule><inputEntry><text>[10..100]</text></inputEntry><outputEntry><text>"key"</text></outputEntry></rule>
              <rule><inputEntry><text>&gt;= 100</text></inputEntry><outputEntry><text>"joint"</text></outputEntry></rule>
            </decisionTable></decision></definitions>
            """)).Model!),
    };

    [Fact]
    public void The_decision_sets_its_variable_and_the_journal_says_by_which_rule()
    {
        var scenario = Scenario.Given(Grading("decisions/grade.dmn"), Options).Start(("households", 30)).ThenVariable("grade", "key").ThenCompleted()
            .ThenTranscript("business-rule-task");
        var made = scenario.Events<ProcessEvent.DecisionMade>().Should().ContainSingle().Subject;
        made.File.Should().Be("decisions/grade.dmn");
        var evidence = made.Made.Should().ContainSingle().Subject;
        (evidence.Decision, evidence.Name, evidence.Result).Should().Be(("Grade", "定级", "\"key\""));
        evidence.Rules.Should().Equal(2);
        evidence.Inputs.Single().Should().Be(new Dmn.Evaluation.DecisionInput("影响户数", "30"));
    }

    [Fact]
    public void The_path_shows_the_decision()
    {
        var scenario = Scenario.Given(Grading("decisions/grade.dmn"), Options).Start(("households", 3));
        var steps = scenario.Run.Steps.Select(step => new TraceStep(Moments.Monday, "tester", ((Decision.Accepted)step.Decision).Events));
        var visit = ProcessTrace.Build(scenario.Run.Definition, steps).Visits.Single(visited => visited.Element == new ElementId("Rule"));
        visit.Decisions.Single().Rules.Should().Equal(1);
    }

    [Fact]
    public void A_decision_without_its_file_s_name_is_looked_for_in_all_files() =>
        Scenario.Given(Grading(null), Options).Start(("households", 3)).ThenVariable("grade", "routine").ThenCompleted();

    [Theory]
    [InlineData("many")]
    [InlineData(100)]
    public void A_decision_that_cannot_be_made_is_an_incident_and_can_be_tried_again(object households)
    {
        var scenario = Scenario.Given(Grading("decisions/grade.dmn"), Options).Start(("households", households)).ThenIncidents(("Rule", EngineCodes.DecisionFailed));
        scenario.State.Incidents.Values.Single().Detail.Should().Contain("dmn.evaluate.");
        scenario.Set(("households", 5)).Retry().ThenVariable("grade", "routine").ThenCompleted();
    }

    [Fact]
    public void Without_the_host_s_files_the_task_is_an_incident() =>
        Scenario.Given(Grading(null)).Start().ThenIncidents(("Rule", EngineCodes.DecisionFailed));

    [Theory]
    [InlineData("decisions/other.dmn", "Grade")]
    [InlineData("decisions/grade.dmn", "Other")]
    [InlineData(null, "Other")]
    public void A_decision_that_is_nowhere_is_refused(string? file, string decision)
    {
        var process = ProcessBuilder.Create("P").StartEvent("Start").BusinessRuleTask("Rule", file, decision, "grade").EndEvent("End").Build();
        ProcessDefinition.Compile(process, "hash", Options).Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.DecisionUnknown);
    }

    private static Process Grading(string? file) =>
        ProcessBuilder.Create("P").StartEvent("Start").BusinessRuleTask("Rule", file, "Grade", "grade").EndEvent("End").Build();
}
