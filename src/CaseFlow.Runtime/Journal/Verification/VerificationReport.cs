using System.Collections.Immutable;

namespace CaseFlow.Runtime.Journal.Verification;

/// <summary>What a verification found.</summary>
/// <param name="Cases">How many case rows were looked at.</param>
/// <param name="Entries">How many entries were looked at.</param>
/// <param name="Checkpoints">How many checkpoints were looked at.</param>
/// <param name="Problems">The first problem of each kind, in the order found.</param>
/// <param name="ProblemCount">How many problems there are in all.</param>
public sealed record VerificationReport(
    long Cases, long Entries, long Checkpoints, ImmutableArray<VerificationProblem> Problems, long ProblemCount)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsIntact => ProblemCount == 0;
}
