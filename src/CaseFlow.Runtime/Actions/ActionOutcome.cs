using System.Collections.Immutable;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Commands;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions;

/// <summary>What an action asks for, or why it cannot be done.</summary>
internal abstract record ActionOutcome
{
    private ActionOutcome()
    {
    }

    public static ActionOutcome Ask(params CaseCommand[] commands) => new Done([.. commands], []);

    public static ActionOutcome Throw(string errorCode) => new Threw(errorCode);

    public static ActionOutcome Fail(string code, string detail) => new Failed(code, detail);

    public static ActionOutcome Refuse(string code, params (string Name, string Value)[] arguments) => new Refused(Refusal.Of(code, arguments));

    /// <summary>It can be done.</summary>
    /// <param name="Commands">What is asked of the case, in order.</param>
    /// <param name="Notices">Notices to send after the step is durable.</param>
    public sealed record Done(ImmutableArray<CaseCommand> Commands, ImmutableArray<Notice> Notices) : ActionOutcome
    {
        /// <summary>What to do outside the case after the step is durable.</summary>
        public ImmutableArray<OutsideOrder> Orders { get; init; } = [];

        /// <summary>What happens to accounts, in order.</summary>
        public ImmutableArray<AccountEvent> Accounts { get; init; } = [];

        /// <summary>What output mappings of the task may read.</summary>
        public ImmutableSortedDictionary<string, FeelValue> Results { get; init; } =
            ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal);
    }

    /// <summary>It was done and gave a BPMN error, which the diagram may catch; uncaught, it ends the instance.</summary>
    /// <param name="ErrorCode">The error's code.</param>
    public sealed record Threw(string ErrorCode) : ActionOutcome;

    /// <summary>
    /// A rule of the matter forbids it. A boundary event that catches the code as error takes it; else the person whose command led here is
    /// refused and nothing of the command is done; where nobody waits for an answer it is an incident on the task.
    /// </summary>
    /// <param name="Reason">Which rule, with its figures.</param>
    public sealed record Refused(Refusal Reason) : ActionOutcome;

    /// <summary>It cannot be done as drawn: an incident on the task.</summary>
    /// <param name="Code">Stable code.</param>
    /// <param name="Detail">What was expected.</param>
    public sealed record Failed(string Code, string Detail) : ActionOutcome;
}
