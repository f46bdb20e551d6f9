namespace CaseFlow.Bpmn.Model;

/// <summary>A reference whose prefix leads to another file, or to types that no file of BPMN defines.</summary>
/// <param name="Element">The innermost element with an id around the reference; null when there is none.</param>
/// <param name="Name">The attribute or element that refers, such as <c>structureRef</c>.</param>
/// <param name="Namespace">The namespace of the prefix.</param>
/// <param name="Target">What is referred to there.</param>
/// <param name="Line">The line in the file, from 1; 0 for a model made in code.</param>
public sealed record OutsideReference(ElementId? Element, string Name, string Namespace, string Target, int Line);
