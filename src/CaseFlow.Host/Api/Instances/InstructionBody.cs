using CaseFlow.Bpmn.Model;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;

namespace CaseFlow.Host.Api.Instances;

/// <summary>One change of tokens.</summary>
internal sealed record InstructionBody
{
    /// <summary>cancel, cancel-element, remove-token, start, start-on-flow or move.</summary>
    public string? Is { get; init; }

    /// <summary>For cancel and move: the visit.</summary>
    public long? Visit { get; init; }

    /// <summary>For cancel-element, start and move: the element.</summary>
    public string? Element { get; init; }

    /// <summary>For remove-token and start-on-flow: the sequence flow.</summary>
    public string? Flow { get; init; }

    /// <summary>For remove-token, start and start-on-flow: the visit of an open sub-process; left out where there is only one.</summary>
    public long? Scope { get; init; }

    /// <summary>The instruction.</summary>
    /// <param name="path">Where it stands in the body.</param>
    public Instruction Read(string path) => Is switch
    {
        "cancel" => new Instruction.CancelVisit(VisitAt(path)),
        "cancel-element" => new Instruction.CancelElement(ElementAt(path)),
        "remove-token" => new Instruction.RemoveToken(FlowAt(path), Within),
        "start" => new Instruction.StartBefore(ElementAt(path), Within),
        "start-on-flow" => new Instruction.StartOnFlow(FlowAt(path), Within),
        "move" => new Instruction.Move(VisitAt(path), ElementAt(path)),
        _ => throw OperationBody.Wrong(path + ".is"),
    };

    private ElementInstanceId? Within => Scope is { } scope ? new ElementInstanceId(scope) : null;

    private ElementInstanceId VisitAt(string path) => Visit is { } visit ? new ElementInstanceId(visit) : throw OperationBody.Wrong(path + ".visit");

    private ElementId ElementAt(string path) => Element is { Length: > 0 } element ? new ElementId(element) : throw OperationBody.Wrong(path + ".element");

    private ElementId FlowAt(string path) => Flow is { Length: > 0 } flow ? new ElementId(flow) : throw OperationBody.Wrong(path + ".flow");
}
