using System.Collections.Immutable;

namespace CaseFlow.Runtime.Drafts.Mending;

/// <summary>A change of a draft that certainly mends something a check found.</summary>
/// <param name="Code">What is done, one of <see cref="MendCodes"/>.</param>
/// <param name="Arguments">To what and how, by name: <c>element</c> is the id of the element in the diagram.</param>
public sealed record Mend(string Code, ImmutableSortedDictionary<string, string> Arguments)
{
    /// <summary>A mend with arguments.</summary>
    /// <param name="code">What is done.</param>
    /// <param name="arguments">To what and how.</param>
    public static Mend Of(string code, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var data = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            data[name] = value;
        }

        return new Mend(code, data.ToImmutable());
    }

    internal string this[string name] => Arguments.GetValueOrDefault(name, "");
}
