using System.Collections.Immutable;
using CaseFlow.Cases.Organisations;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.People;
using CaseFlow.Runtime.UseCases.People;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseFlow.Host.Pages.People;

/// <summary>One post: its title, unit, roles, holder and time; or a new one, prepared for a unit, a holder or a role.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class PostModel(IMediator mediator, Texts texts) : PeoplePage(mediator, texts)
{
    /// <summary>The post's id; <c>new</c> in the address for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The title as typed.</summary>
    [BindProperty]
    public string? Title { get; set; }

    /// <summary>The roles as ticked.</summary>
    [BindProperty]
    public string[] Roles { get; set; } = [];

    /// <summary>The party as chosen.</summary>
    [BindProperty]
    public string? Party { get; set; }

    /// <summary>The first day as typed.</summary>
    [BindProperty]
    public string? From { get; set; }

    /// <summary>The last day as typed.</summary>
    [BindProperty]
    public string? To { get; set; }

    /// <summary>The unit.</summary>
    public Pick UnitPick { get; private set; } = Pick.Of("unit", null);

    /// <summary>Who holds it.</summary>
    public Pick Holder { get; private set; } = Pick.Of("holder", null);

    /// <summary>The roles to choose from, with what they do.</summary>
    public ImmutableArray<RoleView> Known { get; private set; } = [];

    /// <summary>The post; null for a new one.</summary>
    public Post? Post => Organisation.Posts.FirstOrDefault(p => p.Id == Id);

    /// <summary>The parties to choose from.</summary>
    public IReadOnlyList<(string Value, string Label)> PartyChoices =>
        [("", Texts["people.ownPost"]), .. Organisation.Parties.Where(p => !p.Closed || p.Id == Party).Select(p => (p.Id, p.Name))];

    /// <summary>Shows the page.</summary>
    /// <param name="unit">The unit of a new post.</param>
    /// <param name="holder">The holder of a new post.</param>
    /// <param name="role">A role of a new post.</param>
    public async Task<IActionResult> OnGetAsync(string? unit, string? holder, string? role)
    {
        if (await LoadAllAsync() is { } denied)
        {
            return denied;
        }

        if (Id == "new")
        {
            Id = NewId('t');
            Roles = role is null ? [] : [role];
            From = Day(View.Now);
            Prepare(unit, holder);
        }
        else if (Post is { } post)
        {
            (Title, Party, Roles, From, To) = (post.Title, post.Party, [.. post.Roles], Day(post.From), LastDay(post.To));
            Prepare(post.Unit, post.Holder);
        }
        else
        {
            return NotFound();
        }

        Version = View.Version;
        return Page();
    }

    /// <summary>Saves the post.</summary>
    /// <param name="key">The id that was made for a new post.</param>
    public async Task<IActionResult> OnPostAsync(string? key)
    {
        Id = Id == "new" ? key ?? "" : Id;
        if (await LoadAllAsync() is { } denied)
        {
            return denied;
        }

        UnitPick = Pick.Read("unit", Request.Form, PeoplePicks.Units(Organisation));
        Holder = Pick.Read("holder", Request.Form, PeoplePicks.Persons(Organisation));
        Refusal = Unclear(UnitPick) ?? Unclear(Holder) ?? (UnitPick.Id is null ? Wrong("unit", PeopleCodes.Required) : null);
        if (Refusal is null && (!TryDay(From, out _) || !TryDay(To, out _)))
        {
            Refusal = Wrong(TryDay(From, out _) ? "to" : "from", PeopleCodes.MomentMalformed);
        }

        if (Refusal is not null)
        {
            Point();
            return this.Again();
        }

        TryDay(From, out var from);
        TryDay(To, out var to);
        // A day shown and sent back unchanged keeps the moment that it stands for.
        from = Post is { } known && From == Day(known.From) ? known.From : from;
        var end = Post is { } ending && To == LastDay(ending.To) ? ending.To : EndOf(to);
        var outcome = await Mediator.Send(new SavePost(
            User.PersonId(), Version, Id, Title ?? "", UnitPick.Id!, Party, Holder.Id, string.Join(' ', Roles), from, end));
        var address = Holder.Id is { } person ? $"/people/persons/{person}" : $"/people/units/{UnitPick.Id}";
        var answer = await AnswerAsync(outcome, address, $"post:{Id}");
        Point();
        return answer;
    }

    private static Runtime.Refusal? Unclear(Pick pick) =>
        pick.IsOpen ? Wrong(pick.Name, pick.Offers.IsEmpty ? "people.pick.none" : "people.pick.several") : null;

    private void Point()
    {
        UnitPick = UnitPick with { Problem = ProblemOf("unit") };
        Holder = Holder with { Problem = ProblemOf("holder"), Help = "people.holderHelp" };
    }

    private void Prepare(string? unit, string? holder)
    {
        UnitPick = Pick.Of("unit", unit is not null && Organisation.FindUnit(unit) is { } place ? (place.Id, Organisation.NameOf(place.Id)) : null);
        Holder = Pick.Of("holder", holder is not null && Organisation.FindPerson(holder) is { } person ? (person.Id, PeoplePicks.LabelOf(person)) : null)
            with { Help = "people.holderHelp" };
    }

    private async Task<IActionResult?> LoadAllAsync()
    {
        Known = (await Mediator.Send(new ListRoles())).Value!.Roles;
        return await LoadAsync($"post:{Id}");
    }
}
