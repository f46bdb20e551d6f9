using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;

namespace CaseFlow.Engine.Tests.Behaviors.Tasks;

public sealed class ActionTaskTests
{
    [Fact]
    public void Service_task_asks_for_its_action_and_takes_its_results() => Scenario
        .Given(Escalating())
        .Start(("grade", "Key"))
        .ThenEffect<Effect.RunAction>(run => run.Action == "case.escalate" && run.Inputs["level"] == Values.One("Key!"))
        .AnswerAction("Escalate", ("result", 3))
        .ThenVariable("step", 3)
        .ThenCompleted()
        .ThenTranscript("service-task");

    [Fact]
    public void Failed_action_is_an_incident_and_is_asked_again_on_retry() => Scenario
        .Given(Escalating())
        .Start(("grade", "Key"))
        .FailAction("Escalate", "action.case.locked")
        .ThenIncidents(("Escalate", "action.case.locked"))
        .ThenAsked()
        .Retry()
        .ThenIncidents()
        .ThenAsked("Escalate")
        .AnswerAction("Escalate", ("result", 1))
        .ThenCompleted()
        .ThenTranscript("service-task-failed");

    [Fact]
    public void Answer_after_a_failure_is_rejected()
    {
        var scenario = Scenario.Given(Escalating()).Start(("grade", "Key"));
        var item = scenario.VisitOf("Escalate");
        scenario.FailAction("Escalate", "x")
            .Send(new Commands.Command.CompleteAction(scenario.Context(), item, Values.Of()))
            .ThenRejected(EngineCodes.ActionNotAsked);
    }

    [Fact]
    public void Input_that_cannot_be_evaluated_is_an_incident_until_the_variable_is_put_right() => Scenario
        .Given(Escalating())
        .Start()
        .ThenIncidents(("Escalate", EngineCodes.ExpressionFailed))
        .Set(("grade", "General"))
        .Retry()
        .ThenAsked("Escalate");

    [Fact]
    public void Output_that_cannot_be_evaluated_is_an_incident_and_keeps_the_answer() => Scenario
        .Given(Escalating())
        .Start(("grade", "Key"))
        .AnswerAction("Escalate", ("other", 1))
        .ThenIncidents(("Escalate", EngineCodes.ExpressionFailed))
        .ThenAsked();

    [Fact]
    public void Send_task_goes_on_when_its_action_is_done() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").SendTask("Tell", "notify").EndEvent("End").Build())
        .Start()
        .ThenAsked("Tell")
        .AnswerAction("Tell")
        .ThenCompleted();

    [Fact]
    public void Task_without_action_asks_for_the_stand_in_where_the_host_names_one() => Scenario
        .Given(
            ProcessBuilder.Create("P").StartEvent("Start").Node(new Bpmn.Model.Tasks.ServiceTask(new("Work"), null, null)).EndEvent("End").Build(),
            new CompileOptions { UnboundAction = "pass" })
        .Start()
        .ThenEffect<Effect.RunAction>(run => run.Action == "pass");

    private static Process Escalating() => ProcessBuilder.Create("P").StartEvent("Start")
        .ServiceTask("Escalate", "case.escalate", [new Mapping("level", "grade + \"!\"")], [new Mapping("step", "result")])
        .EndEvent("End").Build();
}
