using System.Text;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Behaviors;
using CaseFlow.Testing;

namespace CaseFlow.Simulation.Tests;

/// <summary>The table of what is carried out: made from the examples, and complete.</summary>
public sealed class SupportTests
{
    private static readonly Dictionary<Type, string> Names = new()
    {
        [typeof(UserTask)] = "user-task.flow",
        [typeof(ServiceTask)] = "service-task.flow",
        [typeof(SendTask)] = "send-task.flow",
        [typeof(ScriptTask)] = "script-task.flow",
        [typeof(BusinessRuleTask)] = "business-rule-task.flow",
        [typeof(ReceiveTask)] = "receive-task.flow",
        [typeof(ManualTask)] = "manual-task.flow",
        [typeof(SubProcess)] = "sub-process.flow",
        [typeof(Transaction)] = "transaction.flow",
        [typeof(AdHocSubProcess)] = "ad-hoc-sub-process.flow",
        [typeof(CallActivity)] = "call-activity.flow",
        [typeof(ExclusiveGateway)] = "exclusive-gateway",
        [typeof(ParallelGateway)] = "parallel-gateway",
        [typeof(InclusiveGateway)] = "inclusive-gateway",
        [typeof(ComplexGateway)] = "complex-gateway",
        [typeof(EventBasedGateway)] = "event-based-gateway",
        [typeof(StartEvent)] = "start",
        [typeof(EndEvent)] = "end",
        [typeof(IntermediateCatchEvent)] = "catch",
        [typeof(IntermediateThrowEvent)] = "throw",
        [typeof(BoundaryEvent)] = "boundary",
    };

    private static readonly Dictionary<Type, string> Triggers = new()
    {
        [typeof(EventDefinition.None)] = "none-event",
        [typeof(EventDefinition.Timer)] = "timer-event",
        [typeof(EventDefinition.MessageRef)] = "message-event",
        [typeof(EventDefinition.SignalRef)] = "signal-event",
        [typeof(EventDefinition.ErrorRef)] = "error-event",
        [typeof(EventDefinition.EscalationRef)] = "escalation-event",
        [typeof(EventDefinition.Conditional)] = "conditional-event",
        [typeof(EventDefinition.Link)] = "link-event",
        [typeof(EventDefinition.Terminate)] = "terminate-event",
        [typeof(EventDefinition.Compensate)] = "compensation-event",
        [typeof(EventDefinition.Cancel)] = "cancel-event",
        [typeof(EventDefinition.Multiple)] = "multiple-event",
    };

    public static TheoryData<string> AllPlaces() => [.. Places.All];

    [Theory]
    [MemberData(nameof(AllPlaces))]
    public void Every_place_that_BPMN_allows_has_an_example(string place) =>
        ExampleFolder.All.Should().Contain(folder => folder.Name == place || folder.Name.StartsWith(place + ".", StringComparison.Ordinal));

    [Fact]
    public void Every_behavior_has_an_example_that_runs()
    {
        var running = ExampleFolder.All.Where(folder => folder.RefusedBy is null).Select(folder => folder.Name).ToList();
        var missing = BehaviorTable.Kinds.Where(kind => !running.Exists(name => Shows(name, kind.Element, kind.Event)));
        missing.Should().BeEmpty("each kind needs a folder in Elements that shows it");
    }

    [Fact]
    public void Table_says_what_the_examples_show()
    {
        var path = Path.Combine(Checkout.Root, "docs", "bpmn-support.md");
        var text = Text();
        if (ExampleFolder.IsRewriting)
        {
            File.WriteAllText(path, text);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(text);
    }

    private static bool Shows(string example, Type element, Type? trigger)
    {
        if (trigger is null)
        {
            return example.StartsWith(Names[element] + ".", StringComparison.Ordinal);
        }

        var parts = example.Split('.');
        return parts[0] == Triggers[trigger] && (parts[1] == Names[element] || (element == typeof(StartEvent) && parts[1] == "event-sub-process"));
    }

    private static string Text()
    {
        var text = new StringBuilder("""
            # What of BPMN 2.0 is carried out

            Made by a test from the examples in `tests/CaseFlow.Simulation.Tests/Elements`: each is a model, a script and the answer that its run gives. What is refused is refused by name when a diagram is
            checked or published; nothing is passed over in silence. Run the tests once with `CASEFLOW_UPDATE_GOLDEN=1` after a change, and read what changed.


            """.ReplaceLineEndings("\n"));
        foreach (var element in ExampleFolder.All.GroupBy(folder => folder.Name.Split('.')[0]).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append($"## {Spoken(element.Key)}\n\n| Position | Variant | Carried out | Example |\n|---|---|---|---|\n");
            foreach (var folder in element)
            {
                var parts = folder.Name.Split('.');
                var verdict = folder.RefusedBy is { } code ? $"refused: `{code}`" : "yes";
                text.Append($"| {Spoken(parts[1])} | {Spoken(parts[2])} | {verdict} | [{folder.Name}](../tests/CaseFlow.Simulation.Tests/Elements/{folder.Name}) |\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Spoken(string name) => name.Replace('-', ' ');
}
