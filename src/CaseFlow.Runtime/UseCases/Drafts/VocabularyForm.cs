using System.Collections.Immutable;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>A form that a task can have.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Title">Its title.</param>
/// <param name="Fields">Its fields.</param>
public sealed record VocabularyForm(string Key, LocalText Title, ImmutableArray<FormField> Fields);
