using System.Collections.Immutable;

namespace CaseFlow.Host.Drawing;

/// <summary>The mark of a visited node.</summary>
/// <param name="Numbers">The numbers of the steps, such as <c>3</c> or <c>3, 9</c>.</param>
/// <param name="Captions">Short lines drawn into a task: who and when.</param>
/// <param name="Title">Everything about the visits, read out and shown on pointing.</param>
/// <param name="State">How the last visit stands.</param>
/// <param name="Overdue">The word for late; null when every visit was in time.</param>
internal sealed record NodeMark(string Numbers, ImmutableArray<string> Captions, string Title, NodeState State, string? Overdue)
{
    /// <summary>What is opened from it; null for nothing.</summary>
    public string? Address { get; init; }

    /// <summary>What it is filled with; null for the colour of its state.</summary>
    public string? Fill { get; init; }
}
