namespace CaseFlow.Runtime.UseCases.Instances;

/// <summary>An element or flow to choose.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name as drawn; for a flow without name from where to where it leads.</param>
public sealed record PlaceView(string Id, string Name);
