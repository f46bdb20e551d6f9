namespace CaseFlow.Host.Forms;

/// <summary>Choices under one heading.</summary>
/// <param name="Label">The heading.</param>
/// <param name="Choices">The choices.</param>
internal sealed record ChoiceGroup(string Label, IReadOnlyList<Choice> Choices);
