namespace CaseFlow.Runtime.Comparing;

/// <summary>Paths of parts: no two parts of a version have the same.</summary>
internal static class Paths
{
    public static string Of(PartKind kind, string key) => $"{Aspects.OfPart(kind)}:{key}";

    public static string In(string container, PartKind kind, string key) => $"{container}/{Of(kind, key)}";
}
