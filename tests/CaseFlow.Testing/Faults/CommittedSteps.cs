using System.Collections.Concurrent;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Testing.Faults;

/// <summary>Every step that the real store kept, whether its caller was told or not.</summary>
public sealed class CommittedSteps
{
    private readonly ConcurrentQueue<CaseStep> steps = new();

    /// <summary>The steps so far.</summary>
    public IReadOnlyCollection<CaseStep> All => steps;

    /// <summary>Notes steps after their commit.</summary>
    /// <param name="kept">The steps.</param>
    public void Add(IEnumerable<CaseStep> kept)
    {
        foreach (var step in kept)
        {
            steps.Enqueue(step);
        }
    }
}
