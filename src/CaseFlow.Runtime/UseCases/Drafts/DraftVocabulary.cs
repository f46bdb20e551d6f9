using System.Collections.Immutable;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts.Names;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>What a designer can choose from while drawing a draft. The words of clocks, verbs, levels and deciders are fixed and not among it.</summary>
/// <param name="Roles">Roles of the draft and of all procedures in force.</param>
/// <param name="Forms">The forms of the draft.</param>
/// <param name="Actions">The catalogue of actions.</param>
/// <param name="Mechanisms">Other procedures in force, which can be called.</param>
/// <param name="Lists">Reference lists.</param>
/// <param name="Decisions">The decision files of the draft.</param>
/// <param name="Names">The names of the draft with what gives them; one that several things give stands once for each.</param>
/// <param name="NamesAt">The names that may have a value before an element, or on a flow, by its id; of all elements, or of the one asked for. Empty where the diagram breaks the standard, and where all of them would be too many.</param>
/// <param name="Messages">Names of messages of the draft's diagram.</param>
/// <param name="Signals">Names of signals.</param>
/// <param name="Errors">Codes of errors.</param>
/// <param name="Escalations">Codes of escalations.</param>
public sealed record DraftVocabulary(
    ImmutableArray<NamedText> Roles,
    ImmutableArray<VocabularyForm> Forms,
    ImmutableArray<VocabularyAction> Actions,
    ImmutableArray<VocabularyMechanism> Mechanisms,
    ImmutableArray<VocabularyList> Lists,
    ImmutableArray<VocabularyDecisions> Decisions,
    ImmutableArray<KnownName> Names,
    ImmutableSortedDictionary<string, ImmutableArray<string>> NamesAt,
    ImmutableArray<string> Messages,
    ImmutableArray<string> Signals,
    ImmutableArray<string> Errors,
    ImmutableArray<string> Escalations);
