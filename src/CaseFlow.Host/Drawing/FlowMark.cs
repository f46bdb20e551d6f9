namespace CaseFlow.Host.Drawing;

/// <summary>The mark of a taken sequence flow.</summary>
/// <param name="Times">How often it was taken, at least 1.</param>
/// <param name="Title">When and why.</param>
internal sealed record FlowMark(int Times, string Title)
{
    /// <summary>How it stands between two versions; null for a flow on a path.</summary>
    public NodeState? State { get; init; }

    /// <summary>Whether a token just went along it, which is shown moving where the reader wants motion.</summary>
    public bool IsFresh { get; init; }

    /// <summary>A short sign drawn beside it; null for none.</summary>
    public string? Sign { get; init; }

    /// <summary>How often it was taken, written beside its name; null for nothing.</summary>
    public string? Counts { get; init; }

    /// <summary>How thick it is drawn, with its number beside it; null for a flow on a path.</summary>
    public double? Width { get; init; }
}
