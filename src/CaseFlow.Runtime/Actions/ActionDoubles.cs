using CaseFlow.Engine.Effects;

namespace CaseFlow.Runtime.Actions;

/// <summary>What stands in for actions of single elements while a procedure is tried out.</summary>
internal sealed class ActionDoubles
{
    private readonly Dictionary<string, ActionOutcome> outcomes = new(StringComparer.Ordinal);

    /// <summary>From now on the action of an element comes out so; null lets it be carried out again.</summary>
    public void Set(string element, ActionOutcome? outcome)
    {
        outcomes.Remove(element);
        if (outcome is not null)
        {
            outcomes[element] = outcome;
        }
    }

    /// <summary>Lets all actions be carried out again.</summary>
    public void Clear() => outcomes.Clear();

    /// <summary>How an ordered action comes out; null when it is carried out.</summary>
    public ActionOutcome? Find(Effect.RunAction order) => outcomes.GetValueOrDefault(order.Element.Value);
}
