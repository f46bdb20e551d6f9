using System.Collections.Immutable;

namespace CaseFlow.Bpmn.Extensions;

/// <summary>An action of the action catalogue with its inputs and outputs (<c>&lt;caseflow:action name="notify"&gt;</c>).</summary>
/// <param name="Name">The action's name, kebab case with dots, such as <c>case.escalate</c>.</param>
/// <param name="Inputs">Inputs: name and FEEL expression over the process variables.</param>
/// <param name="Outputs">Outputs: process variable and FEEL expression over the action's results.</param>
public sealed record ActionBinding(string Name, ImmutableArray<Mapping> Inputs, ImmutableArray<Mapping> Outputs);
