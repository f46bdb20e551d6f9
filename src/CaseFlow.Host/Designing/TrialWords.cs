using System.Collections.Immutable;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.Trying;
using CaseFlow.Runtime.UseCases.Trials;

namespace CaseFlow.Host.Designing;

/// <summary>Words for the steps of a walk and what came of them.</summary>
/// <param name="texts">The texts.</param>
/// <param name="trial">The trial that was walked.</param>
/// <param name="names">Names of elements by id.</param>
internal sealed class TrialWords(Texts texts, Trial trial, ImmutableDictionary<string, string> names)
{
    /// <summary>Each step: what was done, by what way it led, and by when the waiting tasks are due.</summary>
    public IEnumerable<(string Sentence, string Path, string Dues)> All()
    {
        yield return (texts.Get("trying.step-start", ("at", Times.Show(trial.Start.At))), Path(trial.Start.Then), Dues(trial.Start.Then));
        foreach (var step in trial.Steps)
        {
            yield return (Sentence(step), Path(step.Then), Dues(step.Then));
        }
    }

    /// <summary>An element's name as drawn.</summary>
    /// <param name="element">Its id.</param>
    public string Name(string element) => names.GetValueOrDefault(element)
        ?? names.FirstOrDefault(named => named.Key.EndsWith(":" + element, StringComparison.Ordinal)).Value
        ?? element;

    /// <summary>What would have been sent to whom.</summary>
    /// <param name="message">The message.</param>
    public string Sent(TrialMessage message) => message.Message is { } told
        ? texts.Get("trying.wouldSend", ("who", Recipient(message.Recipient)), ("text", Words.Message(texts, told)))
        : texts.Get("trying.wouldDo", ("kind", message.Recipient));

    private string Recipient(string recipient) => recipient.Split(':', 2) switch
    {
        ["case", _] => texts["trying.reporter"],
        ["role", var held] => Words.Of(texts, "role", held.Split('@')[0]),
        _ => recipient[(recipient.IndexOf(':', StringComparison.Ordinal) + 1)..],
    };

    private string Sentence(TrialStep step) => step switch
    {
        TrialStep.Complete complete => texts.Get("trying.step-complete", ("task", Name(complete.Element))),
        TrialStep.Pass { Until: { } until } => texts.Get("trying.step-until", ("at", Times.Show(until))),
        TrialStep.Pass { For: { } duration } => texts.Get("trying.step-for", ("time", Time(duration))),
        TrialStep.Pass => texts["trying.step-timer"],
        TrialStep.Arrive arrive => texts.Get(arrive.IsSignal ? "trying.signal" : "trying.message", ("name", arrive.Name)),
        TrialStep.Act { Throws: { } error } act => texts.Get("trying.step-throws", ("element", Name(act.Element)), ("error", error)),
        TrialStep.Act act => texts.Get(act.Fails is null ? "trying.step-gives" : "trying.step-fails", ("element", Name(act.Element))),
        _ => "",
    };

    private string Time(TimeSpan time)
    {
        var parts = new[] { ("days", time.Days), ("hours", time.Hours), ("minutes", time.Minutes) }.Where(part => part.Item2 > 0).ToList();
        return string.Join(' ', (parts.Count == 0 ? [("minutes", 0)] : parts).Select(part => texts.Get($"trying.time-{part.Item1}", (part.Item1, part.Item2))));
    }

    // Where the drawing says nothing, such as at a join, the way needs no word either.
    private string Path(TrialStand? then) => then is null ? "" : string.Join(" → ", then.Passed.Where(IsNamed).Select(Name));

    private bool IsNamed(string element) => Name(element) != element[(element.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private string Dues(TrialStand? then) => then is null
        ? ""
        : string.Join(texts["form.comma"], then.Due.Select(due => texts.Get("trying.dueOf", ("task", Name(due.Key)), ("at", Times.Show(due.Value)))));
}
