using System.Collections.Immutable;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>What a designer can choose from while drawing a draft. The words of clocks, verbs, levels and deciders are fixed and not among it.</summary>
/// <param name="Roles">Roles of the draft and of all procedures in force.</param>
/// <param name="Forms">The forms of the draft.</param>
/// <param name="Actions">The catalogue of actions.</param>
/// <param name="Mechanisms">Other procedures in force, which can be called, with the names of their data.</param>
/// <param name="Lists">Reference lists.</param>
/// <param name="Names">The data of the draft.</param>
/// <param name="Messages">Names of messages of the draft's diagram.</param>
/// <param name="Signals">Names of signals.</param>
/// <param name="Errors">Codes of errors.</param>
/// <param name="Escalations">Codes of escalations.</param>
public sealed record DraftVocabulary(
    ImmutableArray<NamedText> Roles,
    ImmutableArray<VocabularyForm> Forms,
    ImmutableArray<VocabularyAction> Actions,
    ImmutableArray<VocabularyMechanism> Mechanisms,
    ImmutableArray<NamedText> Lists,
    ImmutableArray<VocabularyName> Names,
    ImmutableArray<string> Messages,
    ImmutableArray<string> Signals,
    ImmutableArray<string> Errors,
    ImmutableArray<string> Escalations);
