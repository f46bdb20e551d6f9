using System.Collections.Immutable;

namespace CaseFlow.Cases.Records;

/// <summary>One thing that a meeting resolved, with who owns it and until when (catalogue A8).</summary>
/// <param name="Id">Its id within the case, such as M1-1.</param>
/// <param name="Text">What is to be done.</param>
public sealed record Resolution(string Id, string Text)
{
    /// <summary>The role that owns it; null when a unit does.</summary>
    public string? Role { get; init; }

    /// <summary>The unit that owns it; null when a role does.</summary>
    public string? Unit { get; init; }

    /// <summary>The last day; null without one.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The number of the case it is about; null for none.</summary>
    public string? Case { get; init; }

    /// <summary>What was reported back, in order.</summary>
    public ImmutableArray<ResolutionReport> Reports { get; init; } = [];
}
