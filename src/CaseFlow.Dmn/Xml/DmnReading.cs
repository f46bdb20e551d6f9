using System.Collections.Immutable;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Xml;

/// <summary>The outcome of reading a DMN file.</summary>
/// <param name="Document">What was read; null when there is any finding.</param>
/// <param name="Findings">What is wrong, in file order.</param>
public sealed record DmnReading(DmnDocument? Document, ImmutableArray<DmnFinding> Findings);
