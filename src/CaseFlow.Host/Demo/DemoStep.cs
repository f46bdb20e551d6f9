using System.Collections.Immutable;

namespace CaseFlow.Host.Demo;

/// <summary>One step of a story.</summary>
internal sealed record DemoStep
{
    /// <summary>When; see <see cref="DemoMoment"/>.</summary>
    public required string At { get; init; }

    /// <summary>What: the id of a user task that is completed, or <c>suspend</c>, <c>resume</c>, <c>withdraw</c>, <c>rate</c>, <c>merge</c>.</summary>
    public required string Do { get; init; }

    /// <summary>Who does it; null for the first who may.</summary>
    public string? By { get; init; }

    /// <summary>Form values by field name.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Why, for suspending and withdrawing; the comment of a rating.</summary>
    public string? Reason { get; init; }

    /// <summary>The story that goes on after a merge.</summary>
    public string? Into { get; init; }

    /// <summary>The satisfaction of a rating.</summary>
    public string? Satisfaction { get; init; }
}
