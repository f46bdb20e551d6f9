using System.Collections.Immutable;

namespace CaseFlow.Feel.Functions;

/// <summary>One way to call a function.</summary>
internal sealed record Signature(ImmutableArray<string> Parameters, ImmutableArray<FeelType> Types, FeelType Result, int Required, bool Repeats)
{
    /// <summary>Whether named arguments that are no parameters are passed over.</summary>
    private bool TakesMore { get; init; }

    /// <summary>Whether a call by name says so to the function, by one more argument at the end, which is null.</summary>
    private bool IsTold { get; init; }

    /// <summary>
    /// Reads parameters separated by commas; <c>?</c> after one that may be left out, <c>...</c> after one that repeats, <c>!</c> after one of which
    /// the function is told that it was named, and <c>*</c> at the end where other names are passed over. A colon and a type may follow
    /// each, and an arrow and the type of the result all of them: <c>n: number, scale?: number -> number</c>. A type not told is Any.
    /// </summary>
    internal static Signature Read(string text)
    {
        var arrow = text.IndexOf("->", StringComparison.Ordinal);
        var parts = (arrow < 0 ? text : text[..arrow]).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var parameters = parts.Where(part => part != "*").Select(part => part.Split(':', StringSplitOptions.TrimEntries)).ToArray();
        return new(
            [.. parameters.Select(parameter => parameter[0].TrimEnd('?', '.', '!'))],
            [.. parameters.Select(parameter => TypeOf(parameter.ElementAtOrDefault(1)))],
            TypeOf(arrow < 0 ? null : text[(arrow + 2)..].Trim()),
            parameters.Count(parameter => !parameter[0].EndsWith('?')),
            parameters is [.., var last] && last[0].EndsWith("...", StringComparison.Ordinal))
        {
            TakesMore = parts is [.., "*"],
            IsTold = parameters.Any(parameter => parameter[0].EndsWith('!')),
        };
    }

    internal bool Takes(int count) => count >= Required && (Repeats || count <= Parameters.Length);

    internal ImmutableArray<T?>? Order<T>(IReadOnlyDictionary<string, T> named)
        where T : class
    {
        if ((!TakesMore && !named.Keys.All(Parameters.Contains)) || !Parameters.Take(Required).All(named.ContainsKey))
        {
            return null;
        }

        var last = Parameters.Length;
        while (last > 0 && !named.ContainsKey(Parameters[last - 1]))
        {
            last--;
        }

        var arguments = Parameters.Take(last).Select(parameter => named.GetValueOrDefault(parameter));
        return IsTold ? [.. arguments, null] : [.. arguments];
    }

    public override string ToString() => string.Join(", ", Parameters) + (Repeats ? "..." : string.Empty);

    private static FeelType TypeOf(string? name) =>
        name is null ? FeelType.Any : FeelType.Named(name) ?? throw new ArgumentException($"Expected to read a basic type, but {name} is none.", nameof(name));
}
