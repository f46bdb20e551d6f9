using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.UseCases.CaseFiles;

namespace CaseFlow.Host.Api.Cases;

/// <summary>A recorded fact.</summary>
/// <param name="Kind">measure, outcome, feedback, visit, evaluation, escalation, vote or value.</param>
/// <param name="Label">The label of a form value; null for other kinds.</param>
/// <param name="Text">The fact in words.</param>
/// <param name="At">When it was recorded; null when not known.</param>
/// <param name="By">Who recorded it; null when not known.</param>
internal sealed record FactItem(string Kind, string? Label, string Text, DateTimeOffset? At, string? By)
{
    /// <summary>A fact in the language of the request.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="fact">The fact.</param>
    public static FactItem Of(Texts texts, CaseFact fact) =>
        new(fact.Kind, fact.Label?.In(Texts.Language), Words.Fact(texts, fact), Moments.Of(fact.At), fact.By);
}
