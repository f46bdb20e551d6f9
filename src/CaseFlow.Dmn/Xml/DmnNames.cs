using System.Collections.Frozen;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Xml;

/// <summary>The namespaces of DMN files.</summary>
internal static class DmnNames
{
    private static readonly FrozenDictionary<string, DmnVersion> Models = new Dictionary<string, DmnVersion>
    {
        ["http://www.omg.org/spec/DMN/20151101/dmn.xsd"] = DmnVersion.V11,
        ["http://www.omg.org/spec/DMN/20180521/MODEL/"] = DmnVersion.V12,
        ["https://www.omg.org/spec/DMN/20191111/MODEL/"] = DmnVersion.V13,
        ["https://www.omg.org/spec/DMN/20211108/MODEL/"] = DmnVersion.V14,
        ["https://www.omg.org/spec/DMN/20230324/MODEL/"] = DmnVersion.V15,
        ["https://www.omg.org/spec/DMN/20240513/MODEL/"] = DmnVersion.V16,
    }.ToFrozenDictionary();

    /// <summary>The version whose model has the namespace; null for none.</summary>
    internal static DmnVersion? VersionOf(string space) => Models.TryGetValue(space, out var version) ? version : null;

    /// <summary>Whether an address stands for FEEL: that of any version, or a short form that modellers write.</summary>
    internal static bool IsFeel(string language) => language.Contains("FEEL", StringComparison.OrdinalIgnoreCase);
}
