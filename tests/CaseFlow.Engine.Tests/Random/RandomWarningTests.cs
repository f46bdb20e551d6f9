using System.Collections.Immutable;
using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Testing.Random;

namespace CaseFlow.Engine.Tests.Random;

/// <summary>Random processes are made of blocks that end as they began, so following their tokens never shows a fault.</summary>
public sealed class RandomWarningTests
{
    private const int Runs = 2000;

    [Fact]
    public void Random_processes_are_never_said_to_wait_for_ever_or_to_do_things_twice()
    {
        for (var seed = 1; seed <= Runs; seed++)
        {
            var process = RandomProcess.FromSeed(seed).Process;
            var findings = BpmnRules.Check(new Bpmn.Model.BpmnDocument(
                "t",
                [process],
                ImmutableDictionary<ElementId, Bpmn.Model.Message>.Empty,
                ImmutableDictionary<ElementId, Bpmn.Model.Error>.Empty,
                new ProcessDiagram(ImmutableDictionary<ElementId, DiagramShape>.Empty, ImmutableDictionary<ElementId, DiagramEdge>.Empty)));
            // Side branches in ad-hoc parts end at end events there: the engine carries that out, import refuses it.
            findings.Where(finding => (finding.Severity is Severity.Error && finding.Code != BpmnCodes.AdHocWithStartOrEnd)
                || finding.Code is BpmnCodes.JoinNeverOpens or BpmnCodes.TokensNotSynchronised or BpmnCodes.JoinWithoutRun)
                .Should().BeEmpty("nothing is wrong with the process of seed {0}", seed);
        }
    }
}
