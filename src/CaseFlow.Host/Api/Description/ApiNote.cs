using System.Collections.Immutable;

namespace CaseFlow.Host.Api.Description;

/// <summary>What the description of an endpoint says beyond what its types tell.</summary>
internal sealed record ApiNote
{
    /// <summary>Codes with which the use case may refuse.</summary>
    public ImmutableArray<string> Codes { get; init; } = [];

    /// <summary>Whether the header <c>Idempotency-Key</c> is needed.</summary>
    public bool NeedsKey { get; init; }

    /// <summary>Whether the header <c>Follow-Up-Code</c> is needed.</summary>
    public bool NeedsFollowUpCode { get; init; }

    /// <summary>Whether the header <c>If-Match</c> is understood.</summary>
    public bool TakesVersion { get; init; }

    /// <summary>An example of the body; null for none.</summary>
    public object? Request { get; init; }

    /// <summary>An example of the answer; null for none.</summary>
    public object? Answer { get; init; }
}
