namespace CaseFlow.Runtime.Forms;

/// <summary>The names of field kinds in form files: camel case, such as <c>longText</c>.</summary>
public static class FieldKindName
{
    private static readonly Dictionary<string, FieldKind> Kinds =
        Enum.GetValues<FieldKind>().ToDictionary(Of, kind => kind, StringComparer.Ordinal);

    /// <summary>The name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static string Of(FieldKind kind) => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];

    /// <summary>Reads a name; exactly as written.</summary>
    /// <param name="name">The name.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? name, out FieldKind kind) => Kinds.TryGetValue(name ?? "", out kind);
}
