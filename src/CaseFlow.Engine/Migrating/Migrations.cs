using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.Previews;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Migrating;

/// <summary>
/// Moving running instances from one version of their process to another. Every function is pure. An instance is moved as a whole or not at all: what
/// has no place in the new version, or could wait there for ever, is refused with a code, the element and what to do.
/// </summary>
public static class Migrations
{
    /// <summary>Proposes a plan by the two drawings. Between two counterparts that fit equally well it does not choose.</summary>
    /// <param name="old">The version the instances run on.</param>
    /// <param name="next">The version they are to be moved to.</param>
    public static MigrationProposal Propose(ProcessDefinition old, ProcessDefinition next)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(next);
        return new Proposing(old, next).Run();
    }

    /// <summary>The elements at which something can wait for longer than a step, and edges with a timer: what a plan has to be clear about. In the order of the file.</summary>
    /// <param name="old">The version the instances run on.</param>
    public static ImmutableArray<ElementId> Places(ProcessDefinition old)
    {
        ArgumentNullException.ThrowIfNull(old);
        return [.. old.Nodes.Values.Where(node => Drawings.CanWait(node) || (node.Element is BoundaryEvent && Kinds.HasTimer(node.Event))).Select(node => node.Id)];
    }

    /// <summary>The elements of another version that are of the same kind as one of this version.</summary>
    /// <param name="old">The version the instances run on.</param>
    /// <param name="next">The version they are to be moved to.</param>
    /// <param name="element">The element; one that is not there has no counterparts.</param>
    public static ImmutableArray<ElementId> Counterparts(ProcessDefinition old, ProcessDefinition next, ElementId element)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(next);
        return old.Nodes.TryGetValue(element, out var node) ? [.. next.Nodes.Values.Where(other => Kinds.Same(node, other)).Select(other => other.Id)] : [];
    }

    /// <summary>Judges a plan by the two drawings: what makes it unusable, and where instances that wait cannot be moved by it.</summary>
    /// <param name="old">The version the instances run on.</param>
    /// <param name="next">The version they are to be moved to.</param>
    /// <param name="plan">The plan.</param>
    /// <returns>The findings, the gravest first; empty when any instance of a sound drawing can be moved.</returns>
    public static ImmutableArray<MigrationFinding> Check(ProcessDefinition old, ProcessDefinition next, MigrationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var findings = new MigrationFindings();
        Drawings.Check(new Mapping(old, next, plan), plan, findings);
        return findings.ToImmutable();
    }

    /// <summary>Says what moving an instance would do, and all for which it is refused, without doing it.</summary>
    /// <param name="old">The version the instance runs on.</param>
    /// <param name="next">The version it is to be moved to.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="state">The instance.</param>
    /// <param name="context">What the command would bring with it.</param>
    public static MigrationPreview Preview(ProcessDefinition old, ProcessDefinition next, MigrationPlan plan, ProcessState state, StepContext context)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(state);
        var (moved, findings) = Moving.Run(old, next, plan, state, context);
        return moved is null
            ? new MigrationPreview(Refused(findings), findings, [])
            : new MigrationPreview(moved, [], Consequences.Of(next, state, moved.Events));
    }

    /// <summary>
    /// Moves an instance. Its events replay like any others, whichever version they are replayed with; those of later steps are decided and replayed with
    /// the new version, which the first of them names.
    /// </summary>
    /// <param name="old">The version the instance runs on.</param>
    /// <param name="next">The version it is moved to.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="state">The instance.</param>
    /// <param name="context">What the command brings with it.</param>
    /// <returns>What happened, or why it is refused; a rejection changes nothing.</returns>
    public static Decision Move(ProcessDefinition old, ProcessDefinition next, MigrationPlan plan, ProcessState state, StepContext context)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(state);
        var (moved, findings) = Moving.Run(old, next, plan, state, context);
        return moved is null ? Refused(findings) : moved;
    }

    /// <summary>The content hash of the version an instance runs on after some events; the one before where they do not move it.</summary>
    /// <param name="hash">The version before.</param>
    /// <param name="events">What happened, in order.</param>
    public static string VersionAfter(string hash, IEnumerable<ProcessEvent> events) =>
        events.OfType<ProcessEvent.InstanceMigrated>().LastOrDefault()?.To ?? hash;

    /// <summary>Says whether a moved instance can be moved back, and by which plan.</summary>
    /// <param name="plan">The plan by which it was moved.</param>
    /// <param name="before">The instance before it was moved.</param>
    /// <param name="events">What happened when it was moved.</param>
    /// <param name="state">The instance as it is.</param>
    public static Reversal Reverse(MigrationPlan plan, ProcessState before, ImmutableArray<ProcessEvent> events, ProcessState state)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(state);
        return Reversing.Judge(plan, before, events, state);
    }

    /// <summary>
    /// Moves an instance back to the version it was moved from. Nothing may have happened since; all is then as it was before, with the due moments it had,
    /// except the last id given, the moment of the last step and, of sub-processes that are opened again, the moment of entering.
    /// </summary>
    /// <param name="next">The version it was moved to.</param>
    /// <param name="old">The version it was moved from.</param>
    /// <param name="plan">The plan by which it was moved.</param>
    /// <param name="before">The instance before it was moved.</param>
    /// <param name="events">What happened when it was moved.</param>
    /// <param name="state">The instance as it is.</param>
    /// <param name="context">What the command brings with it.</param>
    /// <returns>What happened, or why it is refused; a rejection changes nothing.</returns>
    public static Decision MoveBack(
        ProcessDefinition next,
        ProcessDefinition old,
        MigrationPlan plan,
        ProcessState before,
        ImmutableArray<ProcessEvent> events,
        ProcessState state,
        StepContext context)
    {
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(old);
        var reversal = Reverse(plan, before, events, state);
        return reversal.Plan is { } back ? Reversing.Run(old, back, before, state, context) : Refused([reversal.Refusal!]);
    }

    internal static Decision.Rejected Refused(ImmutableArray<MigrationFinding> findings) => new(findings[0].Code, findings[0].Message, findings[0].Arguments);
}
