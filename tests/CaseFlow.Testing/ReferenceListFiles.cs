using System.Collections.Immutable;

namespace CaseFlow.Testing;

/// <summary>The reference lists that the repository ships.</summary>
public static class ReferenceListFiles
{
    /// <summary>The files by list id.</summary>
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> All { get; } =
        Directory.EnumerateFiles(Path.Combine(Checkout.Root, "workflows", "reference"), "*.json")
            .ToImmutableSortedDictionary(file => Path.GetFileNameWithoutExtension(file), file => (ReadOnlyMemory<byte>)File.ReadAllBytes(file), StringComparer.Ordinal);
}
