namespace CaseFlow.Dmn.Model;

/// <summary>A value that comes from outside (DMN 1.5 §6.3.9).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The name that expressions use.</param>
/// <param name="TypeRef">Its type; null for any.</param>
/// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
public sealed record InputData(string Id, string Name, string? TypeRef, int Line = 0);
