using CaseFlow.Bpmn.Model;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Effects;

namespace CaseFlow.Simulation.Rooms;

/// <summary>Answers what automatic tasks ask for with what stands in for them.</summary>
internal static class Doubles
{
    public static void Ask(Floor floor, RoomInstance instance, Effect.RunAction order)
    {
        if (floor.Model.DoubleOf(order.Element).Takes is not { } time)
        {
            Answer(floor, instance, order.Item, order.Element);
        }
        else if (RoomClock.After(floor.Now, time) is { } due)
        {
            floor.Agenda.Add(new AgendaItem.Task(instance, order.Item, order.Element), due);
        }
        else
        {
            Fail(floor, instance, order.Item, SimulationCodes.DurationInvalid, $"Expected '{time}' to be a duration that '{order.Element}' takes, but it is none.");
        }
    }

    /// <summary>Answers, unless the task was ended meanwhile.</summary>
    public static void Answer(Floor floor, RoomInstance instance, ElementInstanceId item, ElementId element)
    {
        if (!instance.State.PendingActions.ContainsKey(item))
        {
            return;
        }

        var standIn = floor.Model.DoubleOf(element);
        var values = Floor.NoVariables;
        foreach (var (name, expression) in standIn.Sets)
        {
            var result = expression.Evaluate(ProcessEngine.VisibleAt(instance.State, item), floor.Now.ToUtc());
            if (!result.Diagnostics.IsEmpty)
            {
                var first = result.Diagnostics[0];
                Fail(floor, instance, item, SimulationCodes.DoubleFailed, $"Expected to evaluate '{expression.Text}' for '{element}', but: {first.Message} ({first.Code})");
                return;
            }

            values = values.SetItem(name, result.Value);
        }

        if (standIn.Error is { } code)
        {
            floor.Tell(instance, context => new Command.ThrowError(context, item, code));
        }
        else
        {
            floor.Tell(instance, context => new Command.CompleteAction(context, item, values));
        }
    }

    private static void Fail(Floor floor, RoomInstance instance, ElementInstanceId item, string code, string detail) =>
        floor.Tell(instance, context => new Command.FailAction(context, item, code, detail));
}
