using System.Xml.Linq;

namespace CaseFlow.Bpmn.Metamodel;

/// <summary>An element that may stand somewhere: with a type of its own, or with a plain value.</summary>
/// <param name="Name">The element's name.</param>
/// <param name="Type">Its type; null where it holds a value.</param>
/// <param name="Value">Its value; null where it has a type.</param>
/// <param name="IsAbstract">Whether only elements that may stand for it are allowed.</param>
internal sealed record ElementShape(XName Name, TypeShape? Type, ValueShape? Value, bool IsAbstract = false);
