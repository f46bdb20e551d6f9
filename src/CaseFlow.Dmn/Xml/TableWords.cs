using System.Collections.Immutable;

namespace CaseFlow.Dmn.Xml;

/// <summary>How files write the enumerations of decision tables, in the order of the model's.</summary>
internal static class TableWords
{
    internal static ImmutableArray<string> Policies { get; } = ["UNIQUE", "FIRST", "PRIORITY", "ANY", "COLLECT", "RULE ORDER", "OUTPUT ORDER"];

    internal static ImmutableArray<string> Aggregations { get; } = ["SUM", "COUNT", "MIN", "MAX"];

    internal static ImmutableArray<string> Orientations { get; } = ["Rule-as-Row", "Rule-as-Column", "CrossTable"];
}
