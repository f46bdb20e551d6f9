namespace CaseFlow.Bpmn.Metamodel;

/// <summary>
/// One element of the standard with its type, as the tables of the chapters write it. Content and attributes are lists of terms: <c>name</c> of an
/// element, or <c>name:type</c> with <c>idref</c>, <c>qname</c>, <c>boolean</c>, <c>enum(…)</c> and so on or the type of another row. A reference
/// names in brackets what it may lead to. Content terms end in <c>?</c>, <c>*</c>, <c>+</c> or <c>{least,most}</c>; <c>|</c> separates choices;
/// <c>/name</c> asks for that element before; <c>#any</c> and <c>#other</c> stand for other vocabularies. Attributes end in <c>=default</c>;
/// <c>!</c> after the name makes them required.
/// </summary>
/// <param name="Name">The element's local name.</param>
/// <param name="Base">The row whose content and attributes come first; null for none.</param>
/// <param name="Group">The element for which this one may stand; null for none.</param>
/// <param name="Content">What stands inside, in order.</param>
/// <param name="Attributes">The attributes.</param>
internal sealed record ElementRow(string Name, string? Base = null, string? Group = null, string Content = "", string Attributes = "")
{
    /// <summary>The name of its type in the schema; null where it is made of the element's name.</summary>
    public string? Type { get; init; }

    /// <summary>Whether only elements of types made from it may stand in a file.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Whether the element itself may not stand in a file, although its type has content of its own.</summary>
    public bool IsAbstractElement { get; init; }

    /// <summary>Whether it stands only where a row names it.</summary>
    public bool IsLocal { get; init; }

    /// <summary>Whether text may stand between the elements.</summary>
    public bool IsMixed { get; init; }

    /// <summary>Whether attributes of other vocabularies are allowed; inherited.</summary>
    public bool IsOpen { get; init; }
}
