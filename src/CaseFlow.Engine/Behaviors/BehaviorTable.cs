using System.Collections.Frozen;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Behaviors.Containers;
using CaseFlow.Engine.Behaviors.Events;
using CaseFlow.Engine.Behaviors.Gateways;
using CaseFlow.Engine.Behaviors.Tasks;

namespace CaseFlow.Engine.Behaviors;

/// <summary>Which behavior carries out which kind of element: the only list of kinds.</summary>
internal static class BehaviorTable
{
    private static readonly UnsupportedBehavior Unsupported = new();
    private static readonly DoubledBehavior Doubled = new();
    private static readonly ActionTaskBehavior ActionTask = new();
    private static readonly StartEventBehavior Start = new();
    private static readonly MessageThrowBehavior MessageThrow = new();
    private static readonly SignalThrowBehavior SignalThrow = new();
    private static readonly MultipleThrowBehavior MultipleThrow = new();
    private static readonly EscalationThrowBehavior EscalationThrow = new();
    private static readonly CompensationThrowBehavior CompensationThrow = new();

    private static readonly FrozenDictionary<(Type Element, Type? Event), Behavior> Table =
        new Dictionary<(Type, Type?), Behavior>
        {
            [(typeof(UserTask), null)] = new UserTaskBehavior(),
            [(typeof(ServiceTask), null)] = ActionTask,
            [(typeof(SendTask), null)] = ActionTask,
            [(typeof(ScriptTask), null)] = new ScriptTaskBehavior(),
            [(typeof(BusinessRuleTask), null)] = new BusinessRuleTaskBehavior(),
            [(typeof(ReceiveTask), null)] = new ReceiveTaskBehavior(),
            [(typeof(ManualTask), null)] = new ManualTaskBehavior(),
            [(typeof(ExclusiveGateway), null)] = new ExclusiveGatewayBehavior(),
            [(typeof(ParallelGateway), null)] = new ParallelGatewayBehavior(),
            [(typeof(InclusiveGateway), null)] = new InclusiveGatewayBehavior(),
            [(typeof(ComplexGateway), null)] = new ComplexGatewayBehavior(),
            [(typeof(AdHocSubProcess), null)] = new AdHocSubProcessBehavior(),
            [(typeof(EventBasedGateway), null)] = new EventBasedGatewayBehavior(),
            [(typeof(SubProcess), null)] = new SubProcessBehavior(),
            [(typeof(Transaction), null)] = new TransactionBehavior(),
            [(typeof(CallActivity), null)] = new CallActivityBehavior(),
            [(typeof(StartEvent), typeof(EventDefinition.None))] = Start,
            [(typeof(StartEvent), typeof(EventDefinition.MessageRef))] = Start,
            [(typeof(StartEvent), typeof(EventDefinition.Timer))] = Start,
            [(typeof(StartEvent), typeof(EventDefinition.SignalRef))] = Start,
            [(typeof(StartEvent), typeof(EventDefinition.Conditional))] = Start,
            [(typeof(StartEvent), typeof(EventDefinition.ErrorRef))] = Start,
            [(typeof(StartEvent), typeof(EventDefinition.EscalationRef))] = Start,
            [(typeof(StartEvent), typeof(EventDefinition.Multiple))] = Start,
            [(typeof(StartEvent), typeof(EventDefinition.Compensate))] = Start,
            [(typeof(EndEvent), typeof(EventDefinition.None))] = new NoneEndBehavior(),
            [(typeof(EndEvent), typeof(EventDefinition.Terminate))] = new TerminateEndBehavior(),
            [(typeof(EndEvent), typeof(EventDefinition.ErrorRef))] = new ErrorEndBehavior(),
            [(typeof(EndEvent), typeof(EventDefinition.MessageRef))] = MessageThrow,
            [(typeof(EndEvent), typeof(EventDefinition.SignalRef))] = SignalThrow,
            [(typeof(EndEvent), typeof(EventDefinition.EscalationRef))] = EscalationThrow,
            [(typeof(EndEvent), typeof(EventDefinition.Multiple))] = MultipleThrow,
            [(typeof(IntermediateCatchEvent), typeof(EventDefinition.Multiple))] = new MultipleCatchBehavior(),
            [(typeof(IntermediateThrowEvent), typeof(EventDefinition.Multiple))] = MultipleThrow,
            [(typeof(BoundaryEvent), typeof(EventDefinition.Multiple))] = new BoundaryMultipleBehavior(),
            [(typeof(EndEvent), typeof(EventDefinition.Compensate))] = CompensationThrow,
            [(typeof(EndEvent), typeof(EventDefinition.Cancel))] = new CancelEndBehavior(),
            [(typeof(IntermediateCatchEvent), typeof(EventDefinition.Timer))] = new TimerCatchBehavior(),
            [(typeof(IntermediateCatchEvent), typeof(EventDefinition.MessageRef))] = new MessageCatchBehavior(),
            [(typeof(IntermediateCatchEvent), typeof(EventDefinition.SignalRef))] = new SignalCatchBehavior(),
            [(typeof(IntermediateCatchEvent), typeof(EventDefinition.Conditional))] = new ConditionCatchBehavior(),
            [(typeof(IntermediateCatchEvent), typeof(EventDefinition.Link))] = new LinkCatchBehavior(),
            [(typeof(IntermediateThrowEvent), typeof(EventDefinition.None))] = new NoneThrowBehavior(),
            [(typeof(IntermediateThrowEvent), typeof(EventDefinition.MessageRef))] = MessageThrow,
            [(typeof(IntermediateThrowEvent), typeof(EventDefinition.SignalRef))] = SignalThrow,
            [(typeof(IntermediateThrowEvent), typeof(EventDefinition.EscalationRef))] = EscalationThrow,
            [(typeof(IntermediateThrowEvent), typeof(EventDefinition.Compensate))] = CompensationThrow,
            [(typeof(IntermediateThrowEvent), typeof(EventDefinition.Link))] = new LinkThrowBehavior(),
            [(typeof(BoundaryEvent), typeof(EventDefinition.Timer))] = new BoundaryTimerBehavior(),
            [(typeof(BoundaryEvent), typeof(EventDefinition.MessageRef))] = new BoundaryMessageBehavior(),
            [(typeof(BoundaryEvent), typeof(EventDefinition.ErrorRef))] = new BoundaryErrorBehavior(),
            [(typeof(BoundaryEvent), typeof(EventDefinition.SignalRef))] = new BoundarySignalBehavior(),
            [(typeof(BoundaryEvent), typeof(EventDefinition.Conditional))] = new BoundaryConditionBehavior(),
            [(typeof(BoundaryEvent), typeof(EventDefinition.EscalationRef))] = new BoundaryEscalationBehavior(),
            [(typeof(BoundaryEvent), typeof(EventDefinition.Compensate))] = new BoundaryCompensationBehavior(),
            [(typeof(BoundaryEvent), typeof(EventDefinition.Cancel))] = new BoundaryCancelBehavior(),
        }.ToFrozenDictionary();

    /// <summary>The behavior of an element, or that of the host standing in for it; one that refuses while compiling where there is none.</summary>
    internal static Behavior For(FlowNode element, EventDefinition? definition, bool isDoubled = false)
    {
        var behavior = isDoubled ? Doubled : Table.GetValueOrDefault((element.GetType(), definition?.GetType()), Unsupported);
        return element switch
        {
            UserTask { Work.Deciders: not null } => new DecidersBehavior(behavior),
            Activity { Loop: not null } => new MultiInstanceBehavior(behavior),
            Activity { Repeat: not null } => new RepeatBehavior(behavior),
            _ => behavior,
        };
    }

    /// <summary>Every kind of element, and of what an event waits for or does, that is carried out.</summary>
    internal static IEnumerable<(Type Element, Type? Event)> Kinds => Table.Keys;

    /// <summary>Whether any behavior carries out a kind of element.</summary>
    internal static bool Knows(Type element) => Table.Keys.Any(key => key.Element == element);
}
