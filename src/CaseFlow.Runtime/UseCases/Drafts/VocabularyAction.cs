using System.Collections.Immutable;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>An action of the catalogue.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Purpose">What it does; null where the catalogue does not say.</param>
/// <param name="Inputs">What it takes.</param>
/// <param name="Results">What it gives.</param>
public sealed record VocabularyAction(string Name, LocalText? Purpose, ImmutableArray<VocabularyParameter> Inputs, ImmutableArray<VocabularyParameter> Results);
