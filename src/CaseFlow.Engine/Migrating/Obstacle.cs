using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Migrating;

/// <summary>Why a visit cannot go on at the counterpart of its element.</summary>
/// <param name="Code">Stable dotted code.</param>
/// <param name="Message">English text.</param>
/// <param name="Holds">For which visits it holds.</param>
internal sealed record Obstacle(string Code, string Message, Func<ProcessState, ElementVisit, bool> Holds);
