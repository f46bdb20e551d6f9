namespace CaseFlow.Host.Api.Instances;

/// <summary>A variable.</summary>
/// <param name="Scope">Where it is held; 0 for the process itself.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value as FEEL text.</param>
internal sealed record VariableItem(long Scope, string Name, string Value);
