namespace CaseFlow.Runtime.Ports;

/// <summary>The names of what can happen to drafts, such as <c>sentBack</c>.</summary>
public static class ProcedureDraftEventName
{
    private static readonly Dictionary<string, ProcedureDraftEventKind> Kinds =
        Enum.GetValues<ProcedureDraftEventKind>().ToDictionary(Of, kind => kind, StringComparer.Ordinal);

    /// <summary>The name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static string Of(ProcedureDraftEventKind kind) => CamelName.Of(kind);

    /// <summary>The kind of a name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="FormatException">There is no such kind.</exception>
    public static ProcedureDraftEventKind Parse(string name) => Kinds.TryGetValue(name, out var kind)
        ? kind
        : throw new FormatException($"Expected to read what happened to a draft, but '{name}' is none of it.");
}
