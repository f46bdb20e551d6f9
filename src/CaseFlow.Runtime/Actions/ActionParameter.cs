using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Actions;

/// <summary>One input or result of an action.</summary>
/// <param name="Name">The name by which diagrams give or read it.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="IsRequired">Whether every diagram has to give it; results are always there.</param>
/// <param name="Meaning">What it means, with unit and range.</param>
internal sealed record ActionParameter(string Name, ActionValueKind Kind, bool IsRequired, LocalText Meaning);
