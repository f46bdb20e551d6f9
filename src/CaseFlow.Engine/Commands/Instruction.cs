using System.Text.Json.Serialization;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.Commands;

/// <summary>One thing that is changed by hand in a running instance: a closed family. Stored names are never renamed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(CancelVisit), "cancel")]
[JsonDerivedType(typeof(CancelElement), "cancel-element")]
[JsonDerivedType(typeof(RemoveToken), "remove-token")]
[JsonDerivedType(typeof(StartBefore), "start")]
[JsonDerivedType(typeof(StartOnFlow), "start-on-flow")]
[JsonDerivedType(typeof(Move), "move")]
public abstract record Instruction
{
    private Instruction()
    {
    }

    /// <summary>Ends one visit from outside, with everything in it.</summary>
    /// <param name="Visit">The visit; a visit of an instance of a repeated activity calls that instance off.</param>
    public sealed record CancelVisit(ElementInstanceId Visit) : Instruction;

    /// <summary>Ends every visit to an element and removes every token that waits at it.</summary>
    /// <param name="Element">The element.</param>
    public sealed record CancelElement(ElementId Element) : Instruction;

    /// <summary>Removes the oldest token that came to a join by a flow and waits there.</summary>
    /// <param name="Flow">The flow by which it came.</param>
    /// <param name="Scope">The scope it waits in; null where only one has such a token.</param>
    public sealed record RemoveToken(ElementId Flow, ElementInstanceId? Scope) : Instruction;

    /// <summary>
    /// Puts a token before an element. Before a join it arrives by the flow that no other token can come by any more. Closed sub-processes
    /// around the element are opened without running their start.
    /// </summary>
    /// <param name="Element">The element.</param>
    /// <param name="Scope">
    /// A scope around the element within which all further ones are opened anew; null takes those that are open, where there is one of each.
    /// </param>
    public sealed record StartBefore(ElementId Element, ElementInstanceId? Scope) : Instruction;

    /// <summary>Puts a token on a sequence flow.</summary>
    /// <param name="Flow">The flow.</param>
    /// <param name="Scope">As for <see cref="StartBefore"/>.</param>
    public sealed record StartOnFlow(ElementId Flow, ElementInstanceId? Scope) : Instruction;

    /// <summary>Ends a visit and puts a token before another element, in the scopes around the visit where it lies in them.</summary>
    /// <param name="Visit">The visit.</param>
    /// <param name="Element">Where its token goes on.</param>
    public sealed record Move(ElementInstanceId Visit, ElementId Element) : Instruction;
}
