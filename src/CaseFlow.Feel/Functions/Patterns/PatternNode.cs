using System.Collections.Immutable;

namespace CaseFlow.Feel.Functions.Patterns;

/// <summary>A part of a regular expression: a closed family, immutable.</summary>
internal abstract record PatternNode
{
    /// <summary>One character, which stands for itself.</summary>
    internal sealed record Character(int CodePoint) : PatternNode;

    /// <summary>One character of a set.</summary>
    internal sealed record OneOf(CharacterSet Set) : PatternNode;

    /// <summary>One part after the other.</summary>
    internal sealed record Sequence(ImmutableArray<PatternNode> Parts) : PatternNode;

    /// <summary>One of several, the first that leads to a match.</summary>
    internal sealed record Choice(ImmutableArray<PatternNode> Branches) : PatternNode;

    /// <summary>What is kept under a number, counted from 1.</summary>
    internal sealed record Group(int Number, PatternNode Inner) : PatternNode;

    /// <summary>A part several times; no upper limit when <c>Most</c> is null.</summary>
    internal sealed record Repeat(PatternNode Inner, int Least, int? Most, bool Reluctant) : PatternNode;

    /// <summary>What a group has kept, once more.</summary>
    internal sealed record BackReference(int Number) : PatternNode;

    /// <summary>The start of the text, or of a line.</summary>
    internal sealed record Start : PatternNode;

    /// <summary>The end of the text, or of a line.</summary>
    internal sealed record End : PatternNode;
}
