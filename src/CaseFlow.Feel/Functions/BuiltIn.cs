using System.Collections.Immutable;
using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Functions;

/// <summary>A built-in function: its name, its meaning and the ways to call it.</summary>
internal sealed class BuiltIn
{
    private readonly ImmutableArray<Signature> signatures;

    /// <param name="name">The name, which may contain spaces.</param>
    /// <param name="body">The meaning.</param>
    /// <param name="signatures">Parameters separated by commas; <c>?</c> after one that may be left out, <c>...</c> after one that repeats.</param>
    internal BuiltIn(string name, Func<Arguments, FeelValue> body, params string[] signatures)
    {
        Name = name;
        Body = body;
        this.signatures = [.. signatures.Select(Signature.Read)];
    }

    internal string Name { get; }

    internal Func<Arguments, FeelValue> Body { get; }

    internal bool Takes(int count) => signatures.Any(signature => signature.Takes(count));

    /// <summary>Named arguments in the order of the signature that has them all; null when none has.</summary>
    internal ImmutableArray<Node?>? Order(IReadOnlyDictionary<string, Node> named) =>
        signatures.Select(signature => signature.Order(named)).FirstOrDefault(arguments => arguments is not null);

    public override string ToString() => string.Join(" | ", signatures.Select(signature => $"{Name}({signature})"));
}
