using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Engine.Commands;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Handling;

namespace CaseFlow.Runtime.Trying;

/// <summary>Brings what arrives from outside in a trial.</summary>
internal static class TrialArrival
{
    /// <summary>Brings it; gives why nothing took it.</summary>
    public static async Task<Refusal?> BringAsync(TrialWorld world, TrialStep.Arrive step)
    {
        ImmutableSortedDictionary<string, FeelValue> values;
        try
        {
            values = step.Values.ToImmutableSortedDictionary(v => v.Key, v => ValueJson.Read(v.Value), StringComparer.Ordinal);
        }
        catch (JsonException)
        {
            return Refusal.Of(RuntimeCodes.RequestInvalid, ("field", "values"));
        }

        var taken = step.IsSignal ? await SignalAsync(world, step.Name) : await MessageAsync(world, step.Name, values);
        return taken ? null : Refusal.Of(TrialCodes.NoReceiver, ("name", step.Name));
    }

    private static async Task<bool> MessageAsync(TrialWorld world, string name, ImmutableSortedDictionary<string, FeelValue> values)
    {
        var header = StepHeader.Of(StepHeader.System, "TakeMessage", ("message", name));
        var outcome = await world.Kit.Steps.RetryAsync(
            async session => await new Receivers(world.Kit).DeliverAsync(session, header, name, values, values, null) is { } taken
                ? Outcomes.Done(taken)
                : Outcomes.Refuse<Cases.Records.Case>(TrialCodes.NoReceiver),
            CancellationToken.None);
        return outcome.IsDone;
    }

    private static async Task<bool> SignalAsync(TrialWorld world, string name)
    {
        var header = StepHeader.Of(StepHeader.System, "TakeSignal", ("signal", name));
        var taken = false;
        foreach (var unit in world.State.Cases.Values.Where(unit => unit.Instances.Values.Any(i => i.State.Signals.Values.Any(wait => wait.Signal == name))))
        {
            var outcome = await world.Kit.Steps.ChangeAsync(
                header,
                unit.Case.Id,
                draft =>
                {
                    foreach (var waiting in draft.Instances.Values.Where(i => i.State.Signals.Values.Any(wait => wait.Signal == name)).ToList())
                    {
                        draft.Tell(waiting.Number, context => new Command.DeliverSignal(context, name, Messages.Nothing));
                    }

                    return Outcomes.Done(draft.Case);
                },
                CancellationToken.None);
            taken |= outcome.IsDone;
        }

        return taken;
    }
}
