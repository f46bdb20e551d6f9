namespace CaseFlow.Dmn.Metamodel;

/// <summary>The types of values in the standard's schemas.</summary>
internal enum ValueKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>An address, with at most one number sign.</summary>
    Uri,

    /// <summary>The id of the element.</summary>
    Id,

    /// <summary>A name with a prefix or without.</summary>
    QName,

    /// <summary>true, false, 1 or 0.</summary>
    Boolean,

    /// <summary>A number with fraction and exponent.</summary>
    Double,

    /// <summary>A whole number from 0 to 255.</summary>
    Byte,

    /// <summary>One of several texts.</summary>
    Enumeration,
}
