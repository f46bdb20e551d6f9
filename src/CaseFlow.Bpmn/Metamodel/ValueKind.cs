namespace CaseFlow.Bpmn.Metamodel;

/// <summary>The types of values in the standard's schemas.</summary>
internal enum ValueKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>An address, or one of several texts. Validators differ on what an address is; all refuse more than one number sign.</summary>
    Uri,

    /// <summary>The id of the element, unique in the file.</summary>
    Id,

    /// <summary>The id of another element of the file.</summary>
    IdRef,

    /// <summary>A name with a prefix that is declared, or without; it leads to an element of this or another file.</summary>
    QName,

    /// <summary>true, false, 1 or 0.</summary>
    Boolean,

    /// <summary>A whole number of any size.</summary>
    Integer,

    /// <summary>A whole number of 32 bits.</summary>
    Int,

    /// <summary>A number with fraction and exponent.</summary>
    Double,

    /// <summary>One of several texts.</summary>
    Enumeration,
}
