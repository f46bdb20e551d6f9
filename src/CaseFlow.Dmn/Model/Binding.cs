namespace CaseFlow.Dmn.Model;

/// <summary>What a boxed invocation gives to a parameter (DMN 1.5 §7.3.7).</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Value">What it is given.</param>
/// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
public sealed record Binding(InformationItem Parameter, Expression Value, int Line = 0);
