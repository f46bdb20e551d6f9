using System.Collections.Immutable;
using CaseFlow.Runtime.Drafts.Names;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>A procedure that can be called.</summary>
/// <param name="Id">The mechanism's id, which is what a call names.</param>
/// <param name="Name">Its name.</param>
/// <param name="Inputs">What a call can hand in: what is there from its start.</param>
/// <param name="Data">All names it has when it ends, which a call can take back.</param>
public sealed record VocabularyMechanism(string Id, LocalText Name, ImmutableArray<KnownName> Inputs, ImmutableArray<KnownName> Data);
