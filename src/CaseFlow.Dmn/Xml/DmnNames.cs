using System.Collections.Frozen;

namespace CaseFlow.Dmn.Xml;

/// <summary>The namespaces of DMN files.</summary>
internal static class DmnNames
{
    /// <summary>The model's namespaces in DMN 1.1 to 1.5.</summary>
    internal static FrozenSet<string> Model { get; } = new[]
    {
        "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
        "http://www.omg.org/spec/DMN/20180521/MODEL/",
        "https://www.omg.org/spec/DMN/20191111/MODEL/",
        "https://www.omg.org/spec/DMN/20211108/MODEL/",
        "https://www.omg.org/spec/DMN/20230324/MODEL/",
    }.ToFrozenSet();
}
