using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>A decision.</summary>
/// <param name="Id">Its id, which is what a task names.</param>
/// <param name="Name">Its name.</param>
/// <param name="Inputs">What it reads: the names of the inputs that it requires, itself or by other decisions of the file.</param>
/// <param name="Outputs">The names of the columns of its result; empty where the result is one value.</param>
public sealed record VocabularyDecision(string Id, string Name, ImmutableArray<string> Inputs, ImmutableArray<string> Outputs);
