using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Building;

/// <summary>The messages, errors, signals and escalations that the nodes of a scope use, inner scopes included.</summary>
internal sealed record Declarations(List<Message> Messages, List<Error> Errors, List<Signal> Signals, List<Escalation> Escalations)
{
    public static Declarations Of(FlowScope scope)
    {
        var found = new Declarations([], [], [], []);
        found.Collect(scope);
        return found;
    }

    private void Collect(FlowScope scope)
    {
        foreach (var node in scope.Nodes)
        {
            switch (node)
            {
                case StartEvent start: Note(start.Definition); break;
                case EndEvent end: Note(end.Definition); break;
                case IntermediateCatchEvent catching: Note(catching.Definition); break;
                case IntermediateThrowEvent throwing: Note(throwing.Definition); break;
                case BoundaryEvent boundary: Note(boundary.Definition); break;
                case ReceiveTask { Message: { } message }: Messages.Add(message); break;
                case SubProcess sub: Collect(sub.Scope); break;
                default: break;
            }
        }
    }

    private void Note(EventDefinition definition)
    {
        switch (definition)
        {
            case EventDefinition.MessageRef { Message: { } message }: Messages.Add(message); break;
            case EventDefinition.ErrorRef { Error: { } error }: Errors.Add(error); break;
            case EventDefinition.SignalRef { Signal: { } signal }: Signals.Add(signal); break;
            case EventDefinition.EscalationRef { Escalation: { } escalation }: Escalations.Add(escalation); break;
            default: break;
        }
    }
}
