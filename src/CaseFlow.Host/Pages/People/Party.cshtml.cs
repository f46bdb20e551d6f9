using CaseFlow.Cases.Organisations;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime.UseCases.People;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseFlow.Host.Pages.People;

/// <summary>One party, or a new one.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class PartyModel(IMediator mediator, Texts texts) : PeoplePage(mediator, texts)
{
    private static readonly string[] Kinds = ["property-company", "owners-committee", "department", "fund", "committee", "team", "association", "other"];

    /// <summary>The party's id; <c>new</c> in the address for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The name as typed.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>The kind as chosen.</summary>
    [BindProperty]
    public string? Kind { get; set; }

    /// <summary>Whether it is closed.</summary>
    [BindProperty]
    public bool Closed { get; set; }

    /// <summary>The party; null for a new one.</summary>
    public Party? Party => Organisation.FindParty(Id);

    /// <summary>The kinds to choose from, and the party's own.</summary>
    public IReadOnlyList<(string Value, string Label)> KindChoices =>
        [.. Kinds.Union(Party is { } party ? [party.Kind] : []).Select(kind => (kind, Web.Words.Of(Texts, "people.kind", kind)))];

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (await LoadAsync($"party:{Id}") is { } denied)
        {
            return denied;
        }

        if (Id == "new")
        {
            Id = NewId('z');
        }
        else if (Party is { } party)
        {
            (Name, Kind, Closed) = (party.Name, party.Kind, party.Closed);
        }
        else
        {
            return NotFound();
        }

        Version = View.Version;
        return Page();
    }

    /// <summary>Saves the party.</summary>
    /// <param name="key">The id that was made for a new party.</param>
    public async Task<IActionResult> OnPostAsync(string? key)
    {
        Id = Id == "new" ? key ?? "" : Id;
        var outcome = await Mediator.Send(new SaveParty(User.PersonId(), Version, Id, Name ?? "", Kind ?? "", Closed));
        return await AnswerAsync(outcome, "/people/parties", $"party:{Id}");
    }
}
