using System.Collections.Immutable;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Analysis;

/// <summary>What is to be said about a decision table before anything is decided by it.</summary>
/// <param name="Owner">The decision or business knowledge model that the table is in.</param>
/// <param name="Table">The table.</param>
/// <param name="Findings">What was found, heaviest codes first, then by rules.</param>
/// <param name="Grid">The table as a picture of one or two inputs; null where it has more, or too many values.</param>
public sealed record TableAnalysis(DrgElement Owner, Expression.Table Table, ImmutableArray<TableFinding> Findings, TableGrid? Grid);
