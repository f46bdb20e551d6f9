using System.Collections.Immutable;

namespace CaseFlow.Runtime.Comparing;

/// <summary>A part with everything its version says about it.</summary>
/// <param name="Part">The part.</param>
/// <param name="Container">The path of the part within which its key is unique; null for the whole version.</param>
/// <param name="Facts">What is said.</param>
internal sealed record PartFacts(ComparedPart Part, string? Container, ImmutableArray<ComparedFact> Facts)
{
    /// <summary>Whether its place among its like means something.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>By what it is recognised when it has another id: surest first, empty texts count for nothing. References are given renamed.</summary>
    public Func<Func<string, string>, ImmutableArray<string>> Traits { get; init; } = _ => [];

    /// <summary>Its own text in the file, with references renamed; null for what has none.</summary>
    public Func<Func<string, string>, string>? WholeText { get; init; }

    /// <summary>The same without what the facts say.</summary>
    public Func<Func<string, string>, string>? RestOfText { get; init; }

    /// <summary>The last part of the path.</summary>
    public string Segment => Container is null ? Part.Path : Part.Path[(Container.Length + 1)..];
}
