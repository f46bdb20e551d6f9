using System.Collections.Immutable;
using CaseFlow.Cases.Organisations;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.UseCases.People;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Unit = CaseFlow.Cases.Organisations.Unit;

namespace CaseFlow.Host.Pages.People;

/// <summary>One unit: name, level, place in the tree, units below, posts, history; or a new one.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class UnitModel(IMediator mediator, Texts texts) : PeoplePage(mediator, texts)
{
    private static readonly string[] Levels =
        ["county", "area", "subdistrict", "community", "compound", "grid", "building", "city", "department", "company", "committee", "team", "office", "station", "fund"];

    /// <summary>The unit's id; <c>new</c> in the address for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The name as typed.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>The level as chosen.</summary>
    [BindProperty]
    public string? Level { get; set; }

    /// <summary>The parties that serve it, as ticked.</summary>
    [BindProperty]
    public string[] ServedBy { get; set; } = [];

    /// <summary>The unit above.</summary>
    public Pick Parent { get; private set; } = Pick.Of("parent", null);

    /// <summary>The page of the units below, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>The unit; null for a new one.</summary>
    public Unit? Unit => Organisation.FindUnit(Id);

    /// <summary>The units from the top down to the one above this one.</summary>
    public ImmutableArray<Unit> Above => Parent.Id is { } parent ? [.. Organisation.PathOf(parent).Select(id => Organisation.FindUnit(id)!)] : [];

    /// <summary>How many units lie directly below.</summary>
    public int BelowCount => Organisation.Units.Count(u => u.Parent == Id);

    /// <summary>Whether there are more pages of units below.</summary>
    public bool HasMore => Number * PageSize < BelowCount;

    /// <summary>A page of the units directly below.</summary>
    public ImmutableArray<Unit> Below => [.. Organisation.Units.Where(u => u.Parent == Id).Skip((Number - 1) * PageSize).Take(PageSize)];

    /// <summary>The posts at the unit, those held now first.</summary>
    public ImmutableArray<Post> Posts => [.. Organisation.Posts.Where(p => p.Unit == Id).OrderByDescending(p => p.IsHeld(View.Now)).Take(PageSize * 2)];

    /// <summary>The levels to choose from.</summary>
    public IReadOnlyList<(string Value, string Label)> LevelChoices => [.. Levels.Select(level => (level, Texts["people.level." + level]))];

    /// <summary>The parties to choose from: open ones and those that serve it now.</summary>
    public ImmutableArray<Party> Parties => [.. Organisation.Parties.Where(p => !p.Closed || ServedBy.Contains(p.Id))];

    /// <summary>Shows the page.</summary>
    /// <param name="parent">The unit above a new one.</param>
    /// <param name="page">The page of the units below, from 1.</param>
    public async Task<IActionResult> OnGetAsync(string? parent, [FromQuery(Name = "page")] int? page)
    {
        if (await LoadAsync($"unit:{Id}") is { } denied)
        {
            return denied;
        }

        if (Id != "new" && Unit is null)
        {
            return NotFound();
        }

        Fill(parent);
        Number = Math.Clamp(page ?? 1, 1, Math.Max(1, (BelowCount + PageSize - 1) / PageSize));
        Version = View.Version;
        return Page();
    }

    /// <summary>Saves name, level and place.</summary>
    /// <param name="key">The id that was made for a new unit.</param>
    public async Task<IActionResult> OnPostAsync(string? key)
    {
        Id = Id == "new" ? key ?? "" : Id;
        if (await LoadAsync($"unit:{Id}") is { } denied)
        {
            return denied;
        }

        Parent = Pick.Read("parent", Request.Form, PeoplePicks.Units(Organisation).Where(u => u.Id != Id)) with { Help = "people.parentHelp" };
        if (Parent.IsOpen)
        {
            Refusal = Wrong("parent", Parent.Offers.IsEmpty ? "people.pick.none" : "people.pick.several");
            Parent = Parent with { Problem = ProblemOf("parent") };
            return this.Again();
        }

        var outcome = await Mediator.Send(
            new SaveUnit(User.PersonId(), Version, Id, Name ?? "", Level ?? "", Parent.Id, string.Join(' ', ServedBy)));
        var answer = await AnswerAsync(outcome, $"/people/units/{Id}", $"unit:{Id}");
        Parent = Parent with { Problem = ProblemOf("parent") };
        return answer;
    }

    /// <summary>Closes the unit or opens it again.</summary>
    /// <param name="closed">Whether it shall be closed.</param>
    public async Task<IActionResult> OnPostCloseAsync(bool closed)
    {
        var outcome = await Mediator.Send(new CloseUnit(User.PersonId(), Version, Id, closed));
        var answer = await AnswerAsync(outcome, $"/people/units/{Id}", $"unit:{Id}");
        if (Refusal is not null && Unit is not null)
        {
            Fill(null);
        }

        return answer;
    }

    private void Fill(string? parent)
    {
        if (Unit is { } unit)
        {
            (Name, Level, ServedBy, parent) = (unit.Name, unit.Level, [.. unit.ServedBy], unit.Parent);
        }
        else
        {
            Id = NewId('u');
        }

        var above = parent is null ? null : Organisation.FindUnit(parent);
        Level ??= above is null ? "county" : Levels.SkipWhile(level => level != above.Level).Skip(1).FirstOrDefault(level => level != "area" && UnitLevel.MayLieIn(level, above.Level)) ?? "building";
        Parent = Pick.Of("parent", above is null ? null : (above.Id, Organisation.NameOf(above.Id))) with { Help = "people.parentHelp" };
    }
}
