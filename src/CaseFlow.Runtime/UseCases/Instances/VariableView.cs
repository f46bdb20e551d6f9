namespace CaseFlow.Runtime.UseCases.Instances;

/// <summary>A variable.</summary>
/// <param name="Scope">Where it is held: the visit of a sub-process or of an instance of a repeated activity; 0 for the process itself.</param>
/// <param name="ScopeName">That sub-process or activity as drawn; null for the process itself.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value as FEEL text.</param>
public sealed record VariableView(long Scope, string? ScopeName, string Name, string Value);
