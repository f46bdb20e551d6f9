using System.Collections.Immutable;

namespace CaseFlow.Host.Pages.People;

/// <summary>
/// Choosing one among thousands by typing part of a name, without script: what fits is offered as a row of choices; no list of all is sent.
/// </summary>
/// <param name="Name">The field's name.</param>
/// <param name="Text">What was typed.</param>
/// <param name="Id">What is chosen; null for nothing.</param>
/// <param name="Offers">What fits, id and label.</param>
/// <param name="Problem">What is wrong; null for nothing.</param>
internal sealed record Pick(string Name, string Text, string? Id, ImmutableArray<(string Id, string Label)> Offers, string? Problem)
{
    private const int MostOffers = 20;

    /// <summary>The key of a sentence of help; null for none.</summary>
    public string? Help { get; init; }

    /// <summary>Whether what was typed must be made precise before the form can be taken.</summary>
    public bool IsOpen => Text.Length > 0 && Id is null;

    /// <summary>What is chosen already, to begin with.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="chosen">Id and label; null for nothing.</param>
    public static Pick Of(string name, (string Id, string Label)? chosen) =>
        chosen is { } one ? new Pick(name, one.Label, one.Id, [one], null) : new Pick(name, "", null, [], null);

    /// <summary>Reads what a form sent.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="form">The form.</param>
    /// <param name="all">Everything that may be chosen: id, label, and further names it is found by exactly.</param>
    public static Pick Read(string name, IFormCollection form, IEnumerable<(string Id, string Label, string Exact)> all)
    {
        var text = form[name].ToString().Trim();
        var (chosen, shownFor) = (form[name + "-id"].ToString(), form[name + "-for"].ToString());
        if (text.Length == 0)
        {
            return new Pick(name, "", null, [], null);
        }

        var known = all.ToList();
        if (chosen.Length > 0 && text == shownFor && known.FirstOrDefault(k => k.Id == chosen) is { Id: not null } taken)
        {
            return new Pick(name, text, taken.Id, [(taken.Id, taken.Label)], null);
        }

        var exact = known.Where(k => k.Exact == text || k.Label == text || k.Id == text).Take(2).ToList();
        if (exact is [var only])
        {
            return new Pick(name, text, only.Id, [(only.Id, only.Label)], null);
        }

        var offers = known.Where(k => k.Label.Contains(text, StringComparison.OrdinalIgnoreCase) || k.Exact.Contains(text, StringComparison.OrdinalIgnoreCase));
        return new Pick(name, text, null, [.. offers.Take(MostOffers).Select(k => (k.Id, k.Label))], null);
    }
}
