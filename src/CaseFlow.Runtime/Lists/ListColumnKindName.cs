namespace CaseFlow.Runtime.Lists;

/// <summary>The names of column kinds in list files: camel case, such as <c>longText</c>.</summary>
public static class ListColumnKindName
{
    private static readonly Dictionary<string, ListColumnKind> Kinds =
        Enum.GetValues<ListColumnKind>().ToDictionary(Of, kind => kind, StringComparer.Ordinal);

    /// <summary>The name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static string Of(ListColumnKind kind) => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];

    /// <summary>Reads a name; exactly as written.</summary>
    /// <param name="name">The name.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? name, out ListColumnKind kind) => Kinds.TryGetValue(name ?? "", out kind);
}
