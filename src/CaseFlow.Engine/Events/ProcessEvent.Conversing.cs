namespace CaseFlow.Engine.Events;

/// <content>Correlation of messages.</content>
public abstract partial record ProcessEvent
{
    /// <summary>A correlation key of the instance became known by a message that it sent or received.</summary>
    /// <param name="Key">The key's id.</param>
    /// <param name="Value">The values of its properties as canonical FEEL text.</param>
    public sealed record KeyLearned(string Key, string Value) : ProcessEvent;
}
