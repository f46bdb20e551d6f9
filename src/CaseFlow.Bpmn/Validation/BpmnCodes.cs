namespace CaseFlow.Bpmn.Validation;

/// <summary>The codes of all findings about BPMN files. Codes never change; texts are looked up by them.</summary>
public static class BpmnCodes
{
    /// <summary>The file has more bytes than <see cref="Xml.BpmnReader.MaxBytes"/>.</summary>
    public const string XmlTooLarge = "bpmn.xml.too-large";

    /// <summary>The bytes are not text in the encoding that the file declares, or the encoding is neither UTF-8 nor UTF-16.</summary>
    public const string XmlEncoding = "bpmn.xml.encoding";

    /// <summary>The file has a DOCTYPE, which could define entities.</summary>
    public const string XmlDtdRefused = "bpmn.xml.dtd-refused";

    /// <summary>Elements are nested too deeply.</summary>
    public const string XmlTooDeep = "bpmn.xml.too-deep";

    /// <summary>The file has too many elements.</summary>
    public const string XmlTooManyElements = "bpmn.xml.too-many-elements";

    /// <summary>An attribute is too long.</summary>
    public const string XmlAttributeTooLong = "bpmn.xml.attribute-too-long";

    /// <summary>A text is too long.</summary>
    public const string XmlTextTooLong = "bpmn.xml.text-too-long";

    /// <summary>The file is not well-formed XML.</summary>
    public const string XmlMalformed = "bpmn.xml.malformed";

    /// <summary>The root element is not BPMN 2.0 <c>definitions</c>.</summary>
    public const string XmlNotBpmn = "bpmn.xml.not-bpmn";

    /// <summary>An element that others refer to has no id.</summary>
    public const string IdMissing = "bpmn.id.missing";

    /// <summary>A reference to a message, error or process names nothing in the file.</summary>
    public const string ReferenceUnresolved = "bpmn.reference.unresolved";

    /// <summary>A lane lists a node that the file does not have.</summary>
    public const string LaneUnknownMember = "bpmn.lane.unknown-member";

    /// <summary>A <c>caseflow:</c> element or attribute that does not exist.</summary>
    public const string ExtensionUnknown = "bpmn.extension.unknown";

    /// <summary>A <c>caseflow:</c> element where it has no meaning.</summary>
    public const string ExtensionMisplaced = "bpmn.extension.misplaced";

    /// <summary>A <c>caseflow:</c> element that may stand once stands more often.</summary>
    public const string ExtensionRepeated = "bpmn.extension.repeated";

    /// <summary>A <c>caseflow:</c> element lacks an attribute.</summary>
    public const string ExtensionMissingAttribute = "bpmn.extension.missing-attribute";

    /// <summary>The amount of a clock or warning is not a whole number from 0.</summary>
    public const string ClockUnreadableAmount = "bpmn.clock.unreadable-amount";

    /// <summary>A milestone is neither on <c>entered</c> nor on <c>completed</c>.</summary>
    public const string MilestoneUnknownMoment = "bpmn.milestone.unknown-moment";

    /// <summary>A place or route of the diagram is not made of numbers.</summary>
    public const string DiagramUnreadable = "bpmn.diagram.unreadable";

    /// <summary>Begins the codes of what the engine does not carry out; the kind of element or part follows.</summary>
    public const string UnsupportedPrefix = "bpmn.unsupported.";

    /// <summary>An element in the BPMN namespace that is not known by name.</summary>
    public const string UnsupportedElement = UnsupportedPrefix + "element";
}
