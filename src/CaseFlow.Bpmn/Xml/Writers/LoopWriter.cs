using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Xml.Writers;

/// <summary>Writes how often an activity is carried out; list and results by <c>caseflow:loop</c>.</summary>
internal static class LoopWriter
{
    public static Draft? Write(Activity activity, WritingContext context)
    {
        if (activity.Repeat is { } repeat)
        {
            return Draft.Of("standardLoopCharacteristics")
                .Flag("testBefore", repeat.TestBefore)
                .With("loopMaximum", repeat.Maximum ?? -1, otherwise: -1)
                .Add(ExpressionWriter.Write("loopCondition", repeat.Condition));
        }

        if (activity.Loop is not { } loop)
        {
            return null;
        }

        var own = Draft.Own("loop")
            .With("collection", loop.Collection?.Text)
            .With("item", loop.Item)
            .With("output", loop.Output)
            .With("outputElement", loop.OutputElement?.Text);
        var draft = Draft.Of("multiInstanceLoopCharacteristics")
            .Flag("isSequential", loop.IsSequential)
            .With("behavior", loop.Behavior == InstanceEvents.All ? null : loop.Behavior.ToString())
            .Add(ExpressionWriter.Write("loopCardinality", loop.Cardinality))
            .Add(ExpressionWriter.Write("completionCondition", loop.Completion))
            .Add(loop.Complex.Select(Complex));
        if (loop.Throws is { } thrown && loop.Behavior is InstanceEvents.None or InstanceEvents.One)
        {
            draft.With(loop.Behavior == InstanceEvents.None ? "noneBehaviorEventRef" : "oneBehaviorEventRef", context.Declare(thrown, activity.Id));
        }

        return own.IsEmpty ? draft : draft.Add(Draft.Of("extensionElements").Add(own));
    }

    private static Draft Complex(ComplexBehavior behavior)
    {
        var draft = Draft.Of("complexBehaviorDefinition").Add(ExpressionWriter.WriteFormal("condition", behavior.Condition));
        return behavior.Throws is { } thrown ? draft.Add(EventDefinitionWriter.Add(Draft.Of("event"), thrown, isCatching: false)) : draft;
    }
}
