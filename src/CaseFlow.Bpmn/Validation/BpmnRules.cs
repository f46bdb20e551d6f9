using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Validation.Rules;
using CaseFlow.Bpmn.Xml;

namespace CaseFlow.Bpmn.Validation;

/// <summary>The structural rules, applied to a model.</summary>
public static class BpmnRules
{
    internal static ImmutableArray<Rule> All { get; } =
    [
        new FlowUnresolvedSource(),
        new FlowUnresolvedTarget(),
        new FlowCrossesScope(),
        new DuplicateId(),
        new StartEventWithIncoming(),
        new EndEventWithOutgoing(),
        new ScopeWithoutStart(),
        new ScopeWithSeveralStarts(),
        new UnreachableNode(),
        new ImplicitEnd(),
        new BoundaryEventUnattached(),
        new BoundaryEventWithIncoming(),
        new BoundaryEventWithoutOutgoing(),
        new BoundaryErrorNotInterrupting(),
        new FlowListedElsewhere(),
        new DefaultFlowNotOutgoing(),
        new ConditionalDefaultFlow(),
        new UnconditionalGatewayFlow(),
        new ConditionNotAllowed(),
        new EventDefinitionNotAllowed(),
        new TimerDefinitionCount(),
        new UnreadableTimer(),
        new MessageMissing(),
        new ErrorMissing(),
        new EventGatewayFlows(),
        new EventGatewayTarget(),
        new EventGatewayMixed(),
        new SignalMissing(),
        new EscalationMissing(),
        new ConditionMissing(),
        new LinkUnmatched(),
        new LinkFlow(),
        new EventSubProcessStart(),
        new EventSubProcessConnected(),
        new EventSubProcessErrorNotInterrupting(),
        new ActionMissing(),
        new UserTaskWithoutRole(),
        new NodeInSeveralLanes(),
        new UnknownRoleLevel(),
        new UnknownMilestoneStatus(),
        new UnknownClockUnit(),
        new UnknownClockOrigin(),
        new UnknownFieldAccess(),
        new NotDoneByUnresolved(),
        new ScriptNotFeel(),
        new ScriptWithoutResult(),
        new DecisionMissing(),
        new DecisionWithoutResult(),
        new LoopWithoutCount(),
        new LoopOutputIncomplete(),
        new UnparsableExpression(),
        new UnsupportedLanguage(),
        new CallWithoutCalledElement(),
        new ProcessNotExecutable(),
        new NoProcess(),
        new FlowInForeignScope(),
        new ConditionForbidden(),
        new LoneConditionalFlow(),
        new EventWithoutTrigger(),
        new TimerMissing(),
        new EventGatewayUnfinished(),
        new EventGatewayParallel(),
        new InstantiatingNodeWithIncoming(),
        new GatewayDirectionBroken(),
        new GatewayWithoutEffect(),
        new CompensationActivityConnected(),
        new CompensationBoundaryWithOutgoing(),
        new CompensationBoundaryAmbiguous(),
        new CompensationHandlerMissing(),
        new CompensationStartRepeated(),
        new CancelOutsideTransaction(),
        new BoundaryCancelNotInterrupting(),
        new AdHocWithStartOrEnd(),
        new AdHocWithoutActivity(),
        new EventSubProcessWithBoundary(),
        new ChoreographyActivityInProcess(),
        new MessageFlowWithinPool(),
        new MessageFlowSource(),
        new MessageFlowTarget(),
        new MessageFlowFromOtherResult(),
        new MessageFlowAtOtherEvent(),
        new DataSetWithForeignItem(),
        new DataAssociationOfProcessItem(),
        new DataNotVisible(),
        new JoinNeverOpens(),
        new TokensNotSynchronised(),
        new JoinWithoutRun(),
        new DataAssociationOfSeveralSources(),
    ];

    /// <summary>Checks a model that was built in code; lines are unknown.</summary>
    /// <param name="document">The model.</param>
    public static ImmutableArray<Finding> Check(BpmnDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Check(document, SourceMap.Nowhere(), defaultLanguage: null);
    }

    /// <summary>Checks a model; when ids are repeated that alone is said, since every other rule goes by ids.</summary>
    internal static ImmutableArray<Finding> Check(BpmnDocument document, SourceMap source, string? defaultLanguage)
    {
        var context = new RuleContext(document, source, defaultLanguage);
        if (source.Repeated.Count > 0)
        {
            new DuplicateId().Check(context);
            return context.Findings.InFileOrder();
        }

        foreach (var rule in All)
        {
            rule.Check(context);
        }

        return context.Findings.InFileOrder();
    }
}
