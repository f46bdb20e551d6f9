using System.Collections.Immutable;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.State;

namespace CaseFlow.Testing.Scenarios;

/// <summary>One command given to an instance and what became of it.</summary>
public sealed record RunStep(Command Command, Decision Decision, ProcessState After);
