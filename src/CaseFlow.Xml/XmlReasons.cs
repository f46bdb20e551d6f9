namespace CaseFlow.Xml;

/// <summary>Every reason for which the gate refuses a file; each format puts its own prefix before it.</summary>
public static class XmlReasons
{
    /// <summary>The file has more bytes than the format's reader takes.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The bytes are not text in the encoding that the file declares, or it is not known; none declared means UTF-8.</summary>
    public const string Encoding = "encoding";

    /// <summary>The file has a document type declaration.</summary>
    public const string DtdRefused = "dtd-refused";

    /// <summary>Elements nest too deep.</summary>
    public const string TooDeep = "too-deep";

    /// <summary>The file has too many elements.</summary>
    public const string TooManyElements = "too-many-elements";

    /// <summary>An element has too many attributes.</summary>
    public const string TooManyAttributes = "too-many-attributes";

    /// <summary>An attribute has too many characters.</summary>
    public const string AttributeTooLong = "attribute-too-long";

    /// <summary>A text has too many characters.</summary>
    public const string TextTooLong = "text-too-long";

    /// <summary>The file is not well-formed XML.</summary>
    public const string Malformed = "malformed";
}
