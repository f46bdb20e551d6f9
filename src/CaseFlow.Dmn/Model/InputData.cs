namespace CaseFlow.Dmn.Model;

/// <summary>A value that comes from outside (DMN 1.5 §6.3.11).</summary>
/// <param name="Id">Its id; empty when the file gives none.</param>
/// <param name="Name">Its name; empty when the file gives none.</param>
public sealed record InputData(string Id, string Name) : DrgElement(Id, Name);
