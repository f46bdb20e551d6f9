namespace CaseFlow.Xml;

/// <summary>What a file of any format may ask of the reader at most. Real procedures and tables stay far below.</summary>
internal static class XmlLimits
{
    public const int Depth = 256;

    public const int AttributesOfElement = 200;

    /// <summary>Characters; generous because modellers store icons as attributes.</summary>
    public const int AttributeLength = 262_144;

    /// <summary>Characters.</summary>
    public const int TextLength = 262_144;
}
