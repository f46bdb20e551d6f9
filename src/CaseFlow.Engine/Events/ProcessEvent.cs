namespace CaseFlow.Engine.Events;

/// <summary>What happened in an instance: a closed family. Stored shapes are never edited; a new shape is a new case.</summary>
public abstract record ProcessEvent;
