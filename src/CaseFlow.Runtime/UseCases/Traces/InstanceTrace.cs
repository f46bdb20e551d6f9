using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Runtime.UseCases.Traces;

/// <summary>The path of one process instance.</summary>
/// <param name="Number">The instance's number within the case, from 1.</param>
/// <param name="ProcessName">The process's name as drawn.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Version">The version number it ran on.</param>
/// <param name="DefinitionHash">The content hash of that version.</param>
/// <param name="Parent">The calling instance; null for the root.</param>
/// <param name="Document">The file with the diagram of that version.</param>
/// <param name="Process">The process.</param>
/// <param name="Steps">The visits in the order of entering, numbered from 1.</param>
/// <param name="Flows">The sequence flows taken, in order; one row for each taking.</param>
/// <param name="Finished">Whether the instance has ended.</param>
public sealed record InstanceTrace(
    int Number,
    string ProcessName,
    string Mechanism,
    int Version,
    string DefinitionHash,
    int? Parent,
    BpmnDocument Document,
    Process Process,
    ImmutableArray<TraceStep> Steps,
    ImmutableArray<TraceFlow> Flows,
    bool Finished);
