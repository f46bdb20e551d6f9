using System.Collections.Immutable;

namespace CaseFlow.Engine.Deciding;

/// <summary>Makes rejections.</summary>
internal static class Rejection
{
    internal static Decision.Rejected Of(string code, string message, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var data = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            data[name] = value;
        }

        return new Decision.Rejected(code, message, data.ToImmutable());
    }
}
