using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Migrating;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Moving;

/// <summary>The two versions between which cases are moved, made ready.</summary>
/// <param name="From">The version moved from.</param>
/// <param name="To">The version moved to.</param>
/// <param name="Before">The procedure moved from.</param>
/// <param name="After">The procedure moved to.</param>
internal sealed record MoveVersions(ProcedureVersionHead From, ProcedureVersionHead To, Procedure Before, Procedure After)
{
    public ProcessDefinition Old => Before.Definitions[Before.Mechanism.Process];

    public ProcessDefinition Next => After.Definitions[After.Mechanism.Process];

    /// <summary>The plan that is proposed, with what a person decided about places.</summary>
    public MigrationPlan PlanOf(MigrationProposal proposal, IReadOnlyList<MoveMapping>? mappings)
    {
        if (mappings is null)
        {
            return proposal.Plan;
        }

        var decided = mappings.Select(mapping => mapping.From).ToHashSet(StringComparer.Ordinal);
        var chosen = mappings.Where(mapping => mapping.To is not null)
            .Select(mapping => new ElementMapping(new(mapping.From), new(mapping.To!), mapping.Clock)).ToList();
        var rest = proposal.Plan.Elements.Where(element => !decided.Contains(element.From.Value)).ToList();
        var plan = With(proposal, [.. chosen, .. rest]);

        // What was only proposed gives way to what was decided, such as an event on the edge of a task that goes elsewhere.
        var misfits = Migrations.Check(Old, Next, plan).Where(finding => finding.Severity == MigrationSeverity.Refusal).Select(finding => finding.Element).ToHashSet();
        return With(proposal, [.. chosen, .. rest.Where(element => !misfits.Contains(element.From))]);
    }

    private MigrationPlan With(MigrationProposal proposal, IReadOnlyList<ElementMapping> elements)
    {
        var to = elements.GroupBy(element => element.From).ToDictionary(group => group.Key, group => group.First().To);
        return proposal.Plan with
        {
            Elements = [.. elements],
            Flows =
            [
                .. proposal.Plan.Flows.Where(flow => Old.FindFlow(flow.From) is { } old && Next.FindFlow(flow.To) is { } next
                    && to.TryGetValue(old.Target, out var target) && target == next.Target),
            ],
        };
    }
}
