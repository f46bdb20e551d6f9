using System.Collections.Immutable;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Xml;

/// <summary>The outcome of reading a DMN file.</summary>
/// <param name="Document">What was read, also where parts are broken; null when the file is not DMN at all.</param>
/// <param name="Findings">What is wrong with the file's form, in file order.</param>
public sealed record DmnReading(DmnDocument? Document, ImmutableArray<DmnFinding> Findings);
