using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>What an action takes or gives.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Text, number, boolean, date, context, texts or contexts.</param>
/// <param name="IsRequired">Whether it must be given.</param>
/// <param name="Meaning">What it means.</param>
public sealed record VocabularyParameter(string Name, string Type, bool IsRequired, LocalText Meaning);
