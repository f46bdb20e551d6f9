using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace CaseFlow.Feel.Functions;

/// <summary>A built-in function: its name, its meaning and the ways to call it.</summary>
internal sealed class BuiltIn : FeelFunction
{
    private readonly ImmutableArray<Signature> signatures;

    /// <param name="name">The name, which may contain spaces.</param>
    /// <param name="body">The meaning.</param>
    /// <param name="signatures">The ways to call it, as <see cref="Signature.Read"/> takes them.</param>
    internal BuiltIn(string name, Func<Arguments, FeelValue> body, params string[] signatures)
        : this(name, body, [.. signatures.Select(Signature.Read)])
    {
    }

    private BuiltIn(string name, Func<Arguments, FeelValue> body, ImmutableArray<Signature> signatures)
        : base(name, [.. signatures[0].Parameters.Zip(signatures[0].Types, (parameter, type) => new FeelParameter(parameter, type))], signatures[0].Result)
    {
        Body = body;
        this.signatures = signatures;
        Value = new FeelValue.Function(this);
        Called = name;
    }

    /// <summary>The name, which a built-in function always has.</summary>
    internal string Called { get; }

    internal Func<Arguments, FeelValue> Body { get; }

    /// <summary>The function as a value.</summary>
    internal FeelValue Value { get; }

    internal bool Takes(int count)
    {
        foreach (var signature in signatures)
        {
            if (signature.Takes(count))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The way to call it with so many arguments; null when there is none.</summary>
    internal Signature? WayFor(int count) => signatures.FirstOrDefault(signature => signature.Takes(count));

    internal int WaysWith(int count) => signatures.Count(signature => signature.Takes(count));

    /// <summary>Named arguments in the order of the signature that has them all; null when none has.</summary>
    internal ImmutableArray<T?>? Order<T>(IReadOnlyDictionary<string, T> named)
        where T : class =>
        signatures.Select(signature => signature.Order(named)).FirstOrDefault(arguments => arguments is not null);

    /// <summary>The ways to call it, for diagnostics.</summary>
    internal string Ways => string.Join(" | ", signatures.Select(signature => $"{Name}({signature})"));

    internal override FeelValue Invoke(ImmutableArray<FeelValue> arguments, int position, FeelEvaluation run) =>
        Takes(arguments.Length) ? Apply(ImmutableCollectionsMarshal.AsArray(arguments)!, position, run) : WrongArguments($"{arguments.Length}", position, run);

    internal override FeelValue InvokeNamed(IReadOnlyDictionary<string, FeelValue> named, int position, FeelEvaluation run) =>
        Order(named) is { } arguments ? Apply(ImmutableCollectionsMarshal.AsArray(arguments)!, position, run)
            : WrongArguments(string.Join(", ", named.Keys.Order(StringComparer.Ordinal)), position, run);

    /// <summary>The value for arguments that fit a signature.</summary>
    internal FeelValue Apply(FeelValue?[] arguments, int position, FeelEvaluation run)
    {
        // A function that calls the functions it is given lies as deep as they do.
        if (run.Stopped || !run.Enter(position))
        {
            return FeelValue.Missing;
        }

        var value = Body(new Arguments(this, arguments, position, run));
        run.Leave();
        return value;
    }

    private FeelValue WrongArguments(string found, int position, FeelEvaluation run) => run.Fail(FeelCodes.WrongArguments, position, Ways, found);
}
