using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Instances of multi-instance activities: how many, what each knows, when the others are no longer needed.</summary>
internal static class Loops
{
    /// <summary>How many instances an activity may have; well below the elements that one step may enter.</summary>
    internal const int Most = 50_000;

    /// <summary>How many instances there are to be; null when an incident was raised instead.</summary>
    internal static ProcessEvent.LoopBegan? Count(Step step, Node node, ElementVisit visit)
    {
        var loop = ((Activity)node.Element).Loop!;
        var expression = step.Definition.Expression((loop.Collection ?? loop.Cardinality)!.Text);
        if (Expressions.Evaluate(step, visit, expression, Variables.Visible(step.State, visit), RetryStage.Enter) is not { } value)
        {
            return null;
        }

        ImmutableArray<FeelValue> items = value is FeelValue.List list && loop.Collection is not null ? list.Items : [];
        var total = loop.Collection is null ? Whole(value) : value is FeelValue.List ? items.Length : null;
        if (total is not >= 0)
        {
            Expressions.Fail(step, visit, expression, loop.Collection is null ? "it gave no whole number from 0." : "it gave no list.", RetryStage.Enter, EngineCodes.LoopInvalid);
            return null;
        }

        if (total > Most)
        {
            Expressions.Fail(step, visit, expression, $"it asks for {total} instances, and at most {Most} are carried out.", RetryStage.Enter, EngineCodes.LoopTooMany);
            return null;
        }

        return new ProcessEvent.LoopBegan(visit.Id, (int)total.Value, items);
    }

    /// <summary>Begins the next instance.</summary>
    internal static void Begin(Step step, Node node, ElementVisit body, Action<ElementVisit> enter)
    {
        var at = body.Loop!.Begun;
        var own = ((Activity)node.Element).Loop?.Item is { } name && at < body.Loop.Items.Length ? Variables.None.Add(name, body.Loop.Items[at]) : Variables.None;
        own = node.Data is { Each.IsEmpty: false } plan ? plan.Each.SetItems(own) : own;
        var id = step.NextId();
        step.Append(new ProcessEvent.ElementEntered(id, node.Id, body.Scope, []));
        step.Append(new ProcessEvent.LoopInstanceBegan(id, body.Id, at + 1, own));
        enter(step.State.Visits[id]);
    }

    /// <summary>Asks the completion condition as it stands with one more instance completed; false when an incident was raised instead.</summary>
    internal static bool TryEnd(Step step, ElementVisit visit, MultiInstance loop, FeelValue? output, out LoopEnd? end)
    {
        end = null;
        if (loop.Completion is not { } completion)
        {
            return true;
        }

        var condition = step.Definition.Expression(completion.Text);
        var body = step.State.Visits[visit.Place!.Body].Loop!;
        var after = body with
        {
            Completed = body.Completed + 1,
            Outputs = output is null ? body.Outputs : body.Outputs.SetItem(visit.Place.Counter, output),
        };
        var variables = Variables.Inside(step.State, visit).SetItems(Counters(after));
        if (loop.Output is { } gathered && condition.Inputs.Contains(gathered))
        {
            variables = variables.SetItem(gathered, Gathered(after));
        }

        return TryHold(step, visit, condition, variables, out end);
    }

    /// <summary>Asks a completion condition, which does not hold where it gives null; false when an incident was raised on the visit instead.</summary>
    internal static bool TryHold(
        Step step, ElementVisit visit, FeelExpression condition, ImmutableSortedDictionary<string, FeelValue> variables, out LoopEnd? end)
    {
        end = null;
        switch (Expressions.Evaluate(step, visit, condition, variables, RetryStage.Complete))
        {
            case null:
                return false;
            case FeelValue.Boolean value:
                end = value.Value ? new LoopEnd(condition.Text, condition.Explain(variables)) : null;
                return true;
            case FeelValue.Null:
                return true;
            default:
                Expressions.Fail(step, visit, condition, "the condition gave neither true nor false.", RetryStage.Complete);
                return false;
        }
    }

    internal static void CancelInstances(Step step, ElementInstanceId body, ElementInstanceId? except)
    {
        foreach (var id in step.State.Index.InstancesOf(body))
        {
            if (id != except && step.State.Visits.TryGetValue(id, out var instance))
            {
                Visits.Cancel(step, instance);
            }
        }
    }

    /// <summary>The names by which expressions read how far an activity has come (BPMN 2.0.2 table 10.31).</summary>
    internal static IEnumerable<KeyValuePair<string, FeelValue>> Counters(LoopState loop) =>
    [
        new("nrOfInstances", FeelValue.Of(loop.Total)),
        new("nrOfActiveInstances", FeelValue.Of(loop.Begun - loop.Ended)),
        new("nrOfCompletedInstances", FeelValue.Of(loop.Completed)),
        new("numberOfInstances", FeelValue.Of(loop.Total)),
        new("numberOfActiveInstances", FeelValue.Of(loop.Begun - loop.Ended)),
        new("numberOfCompletedInstances", FeelValue.Of(loop.Completed)),
        new("numberOfTerminatedInstances", FeelValue.Of(loop.CalledOff)),
    ];

    /// <summary>The results in the order of the instances; null stands for an instance that was called off.</summary>
    internal static FeelValue Gathered(LoopState loop) =>
        new FeelValue.List([.. Enumerable.Range(1, loop.Total).Select(counter => loop.Outputs.GetValueOrDefault(counter, FeelValue.Missing))]);

    /// <summary>What an instance is about, for people: its item as text; of a context its name. Null without item.</summary>
    internal static string? Subject(FlowNode? element, ImmutableSortedDictionary<string, FeelValue>? own) =>
        (element as Activity)?.Loop?.Item is { } name && own?.GetValueOrDefault(name) is { } item ? Text(item) : null;

    internal static void Check(NodeCheck check)
    {
        var loop = ((Activity)check.Node.Element).Loop!;
        if (loop.Cardinality is null == loop.Collection is null)
        {
            check.Refuse(FindingCodes.LoopUncounted, $"Expected '{check.Node.Id}' to be counted by a number or by a list, but it names none or both.");
        }

        if (loop.Output is null != loop.OutputElement is null)
        {
            check.Refuse(FindingCodes.LoopOutput, $"Expected '{check.Node.Id}' to name both the list that gathers results and what goes into it, but one is missing.");
        }

        check.Expression(loop.Cardinality);
        check.Expression(loop.Collection);
        check.Expression(loop.OutputElement);
        check.Expression(loop.Completion);
        LoopEvents.Check(check, loop);
    }

    private static string Text(FeelValue item) => item switch
    {
        FeelValue.Text text => text.Value,
        FeelValue.Context context when context.Entries.GetValueOrDefault("name") is FeelValue.Text name => name.Value,
        _ => FeelText.Show(item),
    };

    private static long? Whole(FeelValue value) => value is FeelValue.Number number && number.Value.TryToInt64(out var whole) ? whole : null;
}
