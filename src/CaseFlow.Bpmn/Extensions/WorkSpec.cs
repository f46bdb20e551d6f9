using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Extensions;

/// <summary>How a user task is worked on (<c>&lt;caseflow:work&gt;</c>).</summary>
/// <param name="Form">The key of the form (<c>forms/KEY.json</c>); null for a task without form.</param>
/// <param name="Clock">The task's clock; null for none.</param>
/// <param name="Verbs">Verbs allowed beyond claim, release and complete.</param>
/// <param name="Fields">Field permissions that differ from the form's own.</param>
/// <param name="NotDoneBy">User tasks whose performers, every one of them, may not perform this one (separation of duties).</param>
/// <param name="Role">Overrides the lane's role; null uses the lane's.</param>
public sealed record WorkSpec(
    string? Form,
    ClockSpec? Clock,
    ImmutableArray<string> Verbs,
    ImmutableArray<FieldPermission> Fields,
    ImmutableArray<ElementId> NotDoneBy,
    LaneRole? Role)
{
    /// <summary>User tasks to which it may be returned; empty for any that was passed before.</summary>
    public ImmutableArray<ElementId> ReturnTo { get; init; } = [];

    /// <summary>FEEL expressions that each give a list of ids of persons who may not perform it (recusal).</summary>
    public ImmutableArray<string> NotPerson { get; init; } = [];

    /// <summary>That several people decide; null for an ordinary task.</summary>
    public DeciderSpec? Deciders { get; init; }

    /// <summary>What another modeller wrote there, of which form, clock and role were taken where the task has none of its own; null for nothing.</summary>
    public VendorWork? Imported { get; init; }

    /// <summary>A task without form, clock or restrictions.</summary>
    public static WorkSpec Plain { get; } = new(null, null, [], [], [], null);
}
