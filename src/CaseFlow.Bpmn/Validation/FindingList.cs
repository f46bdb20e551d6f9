using System.Collections.Immutable;

namespace CaseFlow.Bpmn.Validation;

/// <summary>Collects findings. When it is full only a finding worse than all before it is still taken, so that the verdict stays right.</summary>
internal sealed class FindingList
{
    public const int Limit = 1_000;

    private readonly List<Finding> findings = [];
    private Severity? worst;

    /// <summary>Whether a finding of that severity is still taken.</summary>
    public bool Takes(Severity severity) => findings.Count < Limit || severity > worst;

    public void Add(Finding finding)
    {
        if (Takes(finding.Severity))
        {
            findings.Add(finding);
            worst = worst is { } known && known > finding.Severity ? known : finding.Severity;
        }
    }

    /// <summary>The findings in file order.</summary>
    public ImmutableArray<Finding> InFileOrder() => [.. findings.OrderBy(finding => finding.Line)];
}
