using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Migrating;

namespace CaseFlow.Runtime.Backtesting;

/// <summary>Which element of a drawing is which of another: as cases would be moved between them.</summary>
internal sealed class Counterparts
{
    private readonly ProcessDefinition old;
    private readonly ProcessDefinition next;
    private readonly Dictionary<ElementId, ElementId> oldOf = [];
    private readonly Dictionary<ElementId, ElementId> nextOf = [];

    /// <summary>Finds them.</summary>
    /// <param name="old">The drawing on which cases ran.</param>
    /// <param name="next">The other drawing.</param>
    public Counterparts(ProcessDefinition old, ProcessDefinition next)
    {
        (this.old, this.next) = (old, next);
        if (old.Hash == next.Hash)
        {
            return;
        }

        foreach (var mapping in Migrations.Propose(old, next).Plan.Elements)
        {
            oldOf.TryAdd(mapping.To, mapping.From);
            nextOf.TryAdd(mapping.From, mapping.To);
        }
    }

    /// <summary>The recorded element for one of the other drawing; null where it is new.</summary>
    public ElementId? OldOf(ElementId element) =>
        oldOf.TryGetValue(element, out var mapped) ? mapped : IsSame(element) && !nextOf.ContainsKey(element) ? element : null;

    /// <summary>The element of the other drawing for a recorded one; null where it is gone.</summary>
    public ElementId? NextOf(ElementId element) =>
        nextOf.TryGetValue(element, out var mapped) ? mapped : IsSame(element) && !oldOf.ContainsKey(element) ? element : null;

    // The plan only speaks of where something can wait; other elements are known by id and kind.
    private bool IsSame(ElementId element) => old.Find(element) is { } before && next.Find(element) is { } after && before.GetType() == after.GetType();
}
