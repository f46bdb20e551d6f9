using System.Collections.Immutable;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Cases.Organisations;
using CaseFlow.Engine;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts.Mending;

namespace CaseFlow.Runtime.Drafts.Checks;

/// <summary>Everything that is said to who draws: what publishing would say and what only matters while drawing, on the element, with mends.</summary>
internal static class DraftChecks
{
    // What the rules of the standard and the engine both say is said once, in the words of the former.
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> SaidTwice = new Dictionary<string, ImmutableArray<string>>
    {
        [FindingCodes.DefaultUnknown] = [BpmnCodes.DefaultFlowNotOutgoing],
        [FindingCodes.ActionMissing] = [BpmnCodes.ActionMissing],
        [FindingCodes.SeparationUnknown] = [BpmnCodes.NotDoneByUnresolved],
        [FindingCodes.ClockInvalid] = [BpmnCodes.UnknownClockUnit, BpmnCodes.UnknownClockOrigin],
        [FindingCodes.ExpressionInvalid] = [BpmnCodes.UnparsableExpression],
        [FindingCodes.ExpressionLanguage] = [BpmnCodes.UnsupportedLanguage],
        [FindingCodes.DecisionMissing] = [BpmnCodes.DecisionMissing],
        [FindingCodes.DecisionResultMissing] = [BpmnCodes.DecisionWithoutResult],
        [FindingCodes.ScriptResultMissing] = [BpmnCodes.ScriptWithoutResult],
        [FindingCodes.TimerMissing] = [BpmnCodes.TimerMissing],
        [FindingCodes.MessageMissing] = [BpmnCodes.MessageMissing],
        [FindingCodes.SignalMissing] = [BpmnCodes.SignalMissing],
        [FindingCodes.ConditionMissing] = [BpmnCodes.ConditionMissing],
        [FindingCodes.ErrorMissing] = [BpmnCodes.ErrorMissing],
        [FindingCodes.LinkUnmatched] = [BpmnCodes.LinkUnmatched],
        [FindingCodes.NoStart] = [BpmnCodes.ScopeWithoutStart, BpmnCodes.ScopeWithSeveralStarts],
        [FindingCodes.LoopUncounted] = [BpmnCodes.LoopWithoutCount],
        [FindingCodes.LoopOutput] = [BpmnCodes.LoopOutputIncomplete],
        [FindingCodes.FlowUnresolved] = [BpmnCodes.FlowUnresolvedSource, BpmnCodes.FlowUnresolvedTarget, BpmnCodes.FlowCrossesScope],
        [FindingCodes.ProcessUnknown] = [BpmnCodes.CallWithoutCalledElement],
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The roles of the product itself.</summary>
    public static ImmutableArray<string> StandardRoles { get; } =
        [StandardRole.Administrator, StandardRole.ProcedureDesigner, StandardRole.ProcedureReviewer, StandardRole.Auditor, StandardRole.Leader];

    /// <summary>All checks of our own.</summary>
    public static ImmutableArray<DraftCheck> All { get; } =
    [
        new UnknownRole(), new LaneElsewhere(), new LostClock(), new LimitApart(), new NoWayBack(), new UnnamedStep(), new UnnamedLane(), new UnnamedFlow(), new FlawedTable(),
        new NameNotGiven(), new NameMaybeMissing(),
    ];

    /// <summary>The findings, errors first, and within them as the diagram has the elements.</summary>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="reading">What reading its files gave.</param>
    /// <param name="around">What the draft is checked against.</param>
    /// <param name="cancellation">Cancels.</param>
    public static ImmutableArray<ProcedureFinding> Of(string mechanism, ProcedureReading reading, DraftSurroundings around, CancellationToken cancellation)
    {
        var findings = reading.Findings.ToList();
        if (reading is { Document: { } document, Mechanism: { } description })
        {
            var draft = new DraftContent(reading, document, description, around);
            foreach (var check in All)
            {
                cancellation.ThrowIfCancellationRequested();
                findings.AddRange(check.Of(draft).Select(found => new ProcedureFinding(mechanism, ProcedureFiles.Diagram, found)));
            }
        }

        var said = findings.Select(found => (found.Finding.Code, found.Finding.Element)).ToHashSet();
        var tree = reading.Tree is null ? null : new BpmnTree(reading.Tree);
        var finder = tree is null ? null : new MendFinder(reading, tree, around);
        return
        [
            .. findings
                .Where(found => !SaidTwice.GetValueOrDefault(found.Finding.Code, []).Any(code => said.Contains((code, found.Finding.Element))))
                .DistinctBy(found => (found.File, found.Finding.Code, found.Finding.Element, found.Finding.Message))
                .OrderBy(found => found.Finding.Severity == Severity.Warning)
                .Select(found => found.File != ProcedureFiles.Diagram ? found : found with
                {
                    ElementName = tree?.NameOf(found.Finding.Element?.Value),
                    Mend = finder?.Of(found.Finding),
                }),
        ];
    }
}
