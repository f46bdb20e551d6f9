namespace CaseFlow.Xml;

/// <summary>How large a file of a format may be.</summary>
/// <param name="Bytes">The largest file that is read, in bytes.</param>
/// <param name="Elements">The most elements that are read.</param>
public sealed record XmlBounds(int Bytes, int Elements);
