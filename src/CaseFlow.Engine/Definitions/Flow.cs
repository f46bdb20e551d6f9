using CaseFlow.Bpmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Definitions;

/// <summary>A sequence flow made ready to run.</summary>
internal sealed class Flow(SequenceFlow model, FeelExpression? condition)
{
    internal SequenceFlow Model { get; } = model;

    internal ElementId Id { get; } = model.Id;

    /// <summary>The parsed condition; null for a flow without one.</summary>
    internal FeelExpression? Condition { get; } = condition;

    /// <summary>The node the flow leaves; set once while compiling.</summary>
    internal Node Source { get; set; } = null!;

    /// <summary>The node the flow enters; set once while compiling.</summary>
    internal Node Target { get; set; } = null!;
}
