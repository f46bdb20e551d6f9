namespace CaseFlow.Dmn.Analysis;

/// <summary>A cell with something to be said about it alone.</summary>
/// <param name="Rule">The rule, from 0.</param>
/// <param name="Column">The input column, from 0.</param>
/// <param name="Oddity">What is to be said.</param>
internal sealed record OddCell(int Rule, int Column, CellOddity Oddity);
