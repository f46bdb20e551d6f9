using System.Collections.Immutable;
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

    /// <summary>It can be done.</summary>
    /// <param name="Commands">What is asked of the case, in order.</param>
    /// <param name="Notices">Notices to send after the step is durable.</param>
    public sealed record Done(ImmutableArray<CaseCommand> Commands, ImmutableArray<Notice> Notices) : ActionOutcome
    {
        /// <summary>What output mappings of the task may read.</summary>
        public ImmutableSortedDictionary<string, FeelValue> Results { get; init; } =
            ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal);
    }

    /// <summary>It was done and gave a BPMN error, which the diagram may catch; uncaught, it ends the instance.</summary>
    /// <param name="ErrorCode">The error's code.</param>
    public sealed record Threw(string ErrorCode) : ActionOutcome;

    /// <summary>It cannot be done: an incident on the task.</summary>
    /// <param name="Code">Stable code.</param>
    /// <param name="Detail">What was expected.</param>
    public sealed record Failed(string Code, string Detail) : ActionOutcome;
}
