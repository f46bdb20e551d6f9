using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.UseCases.CaseFiles;

namespace CaseFlow.Host.Api.Cases;

/// <summary>Something that happened in a case.</summary>
/// <param name="Sequence">The journal entry it comes from.</param>
/// <param name="At">When it happened.</param>
/// <param name="Actor">Who: a person, <c>reporter</c> or <c>system</c>.</param>
/// <param name="Code">What, for programs.</param>
/// <param name="Text">What, in words.</param>
/// <param name="Entry">The journal entry's hash, for proof.</param>
internal sealed record TimelineItem(long Sequence, DateTimeOffset At, CodedText Actor, string Code, string Text, string Entry)
{
    /// <summary>A moment in the language of the request.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="entry">What happened.</param>
    public static TimelineItem Of(Texts texts, TimelineEntry entry) => new(
        entry.Sequence, Moments.Of(entry.At), new CodedText(entry.Actor, Words.Actor(texts, entry)), entry.Code, Words.Step(texts, entry), entry.Entry);
}
