using System.Collections.Immutable;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>A procedure that can be called.</summary>
/// <param name="Id">The mechanism's id, which is what a call names.</param>
/// <param name="Name">Its name.</param>
/// <param name="Data">The names of its data.</param>
public sealed record VocabularyMechanism(string Id, LocalText Name, ImmutableArray<VocabularyName> Data);
