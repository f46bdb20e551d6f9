using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Xml.Linq;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Xml;

/// <summary>The namespaces of DMN files.</summary>
internal static class DmnNames
{
    private static readonly ImmutableArray<XNamespace> Models =
    [
        "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
        "http://www.omg.org/spec/DMN/20180521/MODEL/",
        "https://www.omg.org/spec/DMN/20191111/MODEL/",
        "https://www.omg.org/spec/DMN/20211108/MODEL/",
        "https://www.omg.org/spec/DMN/20230324/MODEL/",
        "https://www.omg.org/spec/DMN/20240513/MODEL/",
    ];

    private static readonly ImmutableArray<XNamespace> Diagrams =
    [
        "http://www.omg.org/spec/DMN/20180521/DMNDI/",
        "http://www.omg.org/spec/DMN/20180521/DMNDI/",
        "https://www.omg.org/spec/DMN/20191111/DMNDI/",
        "https://www.omg.org/spec/DMN/20191111/DMNDI/",
        "https://www.omg.org/spec/DMN/20230324/DMNDI/",
        "https://www.omg.org/spec/DMN/20240513/DMNDI/",
    ];

    private static readonly FrozenDictionary<string, DmnVersion> ByModel =
        Enum.GetValues<DmnVersion>().ToFrozenDictionary(version => Models[(int)version].NamespaceName);

    /// <summary>General parts of diagrams.</summary>
    internal static XNamespace Interchange { get; } = "http://www.omg.org/spec/DMN/20180521/DI/";

    /// <summary>Points and rectangles.</summary>
    internal static XNamespace Common { get; } = "http://www.omg.org/spec/DMN/20180521/DC/";

    /// <summary>The namespace of a version's model.</summary>
    internal static XNamespace ModelOf(DmnVersion version) => Models[(int)version];

    /// <summary>The namespace of a version's diagrams.</summary>
    internal static XNamespace DiagramOf(DmnVersion version) => Diagrams[(int)version];

    /// <summary>The version whose model has the namespace; null for none.</summary>
    internal static DmnVersion? VersionOf(string space) => ByModel.TryGetValue(space, out var version) ? version : null;

    /// <summary>Whether an address stands for FEEL: that of any version, or a short form that modellers write.</summary>
    internal static bool IsFeel(string language) => language.Contains("FEEL", StringComparison.OrdinalIgnoreCase);
}
