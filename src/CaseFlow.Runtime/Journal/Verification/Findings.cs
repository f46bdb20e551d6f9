using System.Collections.Immutable;

namespace CaseFlow.Runtime.Journal.Verification;

/// <summary>Collects the first problem of each kind and counts all.</summary>
internal sealed class Findings
{
    private readonly HashSet<VerificationProblemKind> _kinds = [];
    private readonly ImmutableArray<VerificationProblem>.Builder _first = ImmutableArray.CreateBuilder<VerificationProblem>();

    public long Count { get; private set; }

    public ImmutableArray<VerificationProblem> First => _first.ToImmutable();

    public void Add(VerificationProblemKind kind, string? caseNumber = null, long? sequence = null, long? checkpoint = null, string? detail = null)
    {
        Count++;
        if (_kinds.Add(kind))
        {
            _first.Add(new VerificationProblem(kind, caseNumber, sequence, checkpoint, detail));
        }
    }
}
