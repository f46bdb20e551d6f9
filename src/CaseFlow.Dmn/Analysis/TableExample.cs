namespace CaseFlow.Dmn.Analysis;

/// <summary>A value of an input, or values of it.</summary>
/// <param name="Input">The expression of the input's column.</param>
/// <param name="Text">The value as FEEL, or the values as unary tests.</param>
public sealed record TableExample(string Input, string Text);
