using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Model.Tasks;

/// <summary>
/// An activity that is carried out several times (BPMN 2.0.2 §10.3.8): as often as a number says, or once for each item of a list; all at the
/// same time or one after the other.
/// </summary>
/// <param name="IsSequential">True for one after the other.</param>
/// <param name="Cardinality">How often; null where a list decides.</param>
/// <param name="Collection">The list; null where a number decides.</param>
/// <param name="Item">The variable that holds the item within an instance; null for none.</param>
/// <param name="Output">The variable that receives the list of results, in the order of the items; null for none.</param>
/// <param name="OutputElement">What of an instance goes into that list; null where nothing is gathered.</param>
/// <param name="Completion">Ends the activity when it holds after an instance, and calls off the other instances; null for none.</param>
public sealed record MultiInstance(
    bool IsSequential,
    Expression? Cardinality = null,
    Expression? Collection = null,
    string? Item = null,
    string? Output = null,
    Expression? OutputElement = null,
    Expression? Completion = null)
{
    /// <summary>When ending instances throw events.</summary>
    public InstanceEvents Behavior { get; init; }

    /// <summary>What each ending instance throws with <see cref="InstanceEvents.None"/>, and the first with <see cref="InstanceEvents.One"/>; null when the file names none.</summary>
    public EventDefinition? Throws { get; init; }

    /// <summary>What ending instances throw with <see cref="InstanceEvents.Complex"/>, in file order.</summary>
    public ImmutableArray<ComplexBehavior> Complex { get; init; } = [];
}
