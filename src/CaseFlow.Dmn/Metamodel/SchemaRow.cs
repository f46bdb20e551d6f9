namespace CaseFlow.Dmn.Metamodel;

/// <summary>
/// One type of the standard, as the tables of the chapters write it. Content and attributes are lists of terms: <c>name</c> of an element whose type
/// has the same name, or <c>name:type</c> with the type of another row, <c>text</c>, <c>uri</c>, <c>boolean</c>, <c>enum(…)</c> and so on. Content
/// terms end in <c>?</c>, <c>*</c> or <c>+</c>; <c>|</c> separates choices; <c>/name</c> asks for that element before, <c>~name</c> for its absence;
/// <c>#other</c> stands for other vocabularies. <c>!</c> after an attribute's name makes it required. <c>@13</c> at the end of a term or choice means
/// from DMN 1.3 on, <c>@-11</c> up to DMN 1.1; the last of several choices has none, as it carries the quantity.
/// </summary>
/// <param name="Name">The name of the type.</param>
/// <param name="Base">The row whose content and attributes come first; null for none.</param>
/// <param name="Content">What stands inside, in order.</param>
/// <param name="Attributes">The attributes.</param>
internal sealed record SchemaRow(string Name, string? Base = null, string Content = "", string Attributes = "")
{
    /// <summary>Whether attributes of other vocabularies are allowed; inherited.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The base in DMN 1.1 where it is another one; empty for none, null for the same.</summary>
    public string? OldBase { get; init; }
}
