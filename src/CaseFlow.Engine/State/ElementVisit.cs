using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Feel;

namespace CaseFlow.Engine.State;

/// <summary>One visit to an element that has begun and not ended: a token stands on it.</summary>
/// <param name="Id">The visit's id.</param>
/// <param name="Element">The element.</param>
/// <param name="Scope">The visit of the sub-process around it, or <see cref="ElementInstanceId.Root"/>.</param>
/// <param name="EnteredAt">The moment of the step that entered it.</param>
public sealed record ElementVisit(ElementInstanceId Id, ElementId Element, ElementInstanceId Scope, Instant EnteredAt)
{
    /// <summary>What an action or a called process answered, until the visit ends; null before.</summary>
    public ImmutableSortedDictionary<string, FeelValue>? Results { get; init; }

    /// <summary>How far the activity has come, when it is carried out several times and this is the visit to it as a whole; else null.</summary>
    public LoopState? Loop { get; init; }

    /// <summary>How far it has come, when this is the visit to an ad-hoc sub-process; else null.</summary>
    public AdHocState? AdHoc { get; init; }

    /// <summary>Which instance of such an activity this is; null for any other visit.</summary>
    public LoopPlace? Place { get; init; }

    /// <summary>The variables of the visit itself: of such an instance, of an element with data, or of what is compensated by it; null for any other visit. An open sub-process has taken them over.</summary>
    public ImmutableSortedDictionary<string, FeelValue>? Locals { get; init; }

    /// <summary>Whether the element's work is done and its data was copied to where it goes, while the visit cannot leave yet.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool HasGivenData { get; init; }

    /// <summary>How far a throwing event with several definitions has come, from 0; null for any other visit.</summary>
    public int? Part { get; init; }

    /// <summary>The visit to an earlier user task that this one waits for, having been returned to it; null for any other visit.</summary>
    public ElementInstanceId? Lent { get; init; }

    /// <summary>The visit that waits for this one and goes on when it is done; null for any other visit.</summary>
    public ElementInstanceId? LentBy { get; init; }

    /// <summary>The compensation that the visit is part of; null for a visit in the flow.</summary>
    public ElementInstanceId? Compensation { get; init; }

    /// <summary>The completed visit whose inside this one holds open again to compensate it; null for any other visit.</summary>
    public ElementInstanceId? Restores { get; init; }
}
