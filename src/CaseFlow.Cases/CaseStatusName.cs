using CaseFlow.Cases.Records;

namespace CaseFlow.Cases;

/// <summary>The identifiers of statuses as diagrams, rows and addresses write them: camel case, such as <c>inHandling</c>.</summary>
public static class CaseStatusName
{
    private static readonly Dictionary<CaseStatus, string> Names =
        Enum.GetValues<CaseStatus>().ToDictionary(s => s, s => char.ToLowerInvariant(s.ToString()[0]) + s.ToString()[1..]);

    private static readonly Dictionary<string, CaseStatus> Statuses =
        Names.ToDictionary(n => n.Value, n => n.Key, StringComparer.Ordinal);

    /// <summary>The identifier of a status.</summary>
    /// <param name="status">The status.</param>
    public static string Of(CaseStatus status) => Names[status];

    /// <summary>Reads an identifier; exactly as written.</summary>
    /// <param name="name">The identifier.</param>
    /// <param name="status">The status.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? name, out CaseStatus status) => Statuses.TryGetValue(name ?? "", out status);
}
