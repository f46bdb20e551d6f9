using CaseFlow.Engine.Commands;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Deciding;

/// <summary>Which commands fit an instance by where it is in its life.</summary>
internal static class Guards
{
    internal static Decision.Rejected? Reject(ProcessState state, Command command)
    {
        if (command is Command.StartInstance)
        {
            return state.Status == InstanceStatus.NotStarted
                ? null
                : Rejection.Of(EngineCodes.AlreadyStarted, "Expected to start the instance, but it was started before.");
        }

        if (state.Status == InstanceStatus.NotStarted)
        {
            return Rejection.Of(EngineCodes.NotStarted, $"Expected to carry out {Name(command)}, but the instance was not started yet.", ("command", Name(command)));
        }

        if (state.IsEnded)
        {
            return Rejection.Of(
                EngineCodes.Ended,
                $"Expected to carry out {Name(command)}, but the instance has ended ({state.Status}).",
                ("command", Name(command)),
                ("status", state.Status.ToString()));
        }

        // Answers to what was asked before are taken while suspended too: they cannot be held back outside.
        return state.Status == InstanceStatus.Suspended
            && command is (Command.CompleteWorkItem or Command.ReturnWorkItem or Command.StartActivity or Command.FireTimer or Command.DeliverMessage or Command.TriggerWait or Command.SuspendInstance)
                ? Rejection.Of(
                    EngineCodes.Suspended,
                    $"Expected to carry out {Name(command)}, but the instance is suspended; resume it first.",
                    ("command", Name(command)))
                : null;
    }

    private static string Name(Command command) => command.GetType().Name;
}
