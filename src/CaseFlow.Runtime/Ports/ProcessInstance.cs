using CaseFlow.Engine;
using CaseFlow.Engine.State;

namespace CaseFlow.Runtime.Ports;

/// <summary>A process instance of a case.</summary>
/// <param name="Number">Its number within the case, from 1; 1 is the root.</param>
/// <param name="ProcessId">The process.</param>
/// <param name="DefinitionHash">The content hash of the version it runs on: the one it began with, until it is moved to another.</param>
/// <param name="Parent">The calling instance; null for the root.</param>
/// <param name="ParentItem">The waiting call activity of the calling instance; null for the root.</param>
/// <param name="State">Its state.</param>
public sealed record ProcessInstance(
    int Number,
    string ProcessId,
    string DefinitionHash,
    int? Parent,
    ElementInstanceId? ParentItem,
    ProcessState State);
