using System.Collections.Immutable;
using CaseFlow.Dmn.Analysis;
using CaseFlow.Dmn.Model;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>A decision file of a version of a procedure.</summary>
/// <param name="Version">The version.</param>
/// <param name="Name">The procedure's name.</param>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Files">All files of the version by path.</param>
/// <param name="Document">What the file holds.</param>
/// <param name="Tables">The analysis of its tables.</param>
public sealed record DecisionFileView(
    ProcedureVersionHead Version,
    LocalText Name,
    string File,
    ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files,
    DmnDocument Document,
    ImmutableArray<TableAnalysis> Tables);
