using CaseFlow.Runtime.UseCases.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace CaseFlow.Host.Pages.Inbox;

/// <summary>The filter of the inbox as it stands in the address. Whatever is empty or unknown does not filter.</summary>
internal sealed class InboxConditions
{
    /// <summary>own, group, or all.</summary>
    [FromQuery(Name = "scope")]
    public string? Scope { get; set; }

    /// <summary>Words that the case must have.</summary>
    [FromQuery(Name = "text")]
    public string? Text { get; set; }

    /// <summary>overdue, today, or any.</summary>
    [FromQuery(Name = "due")]
    public string? Due { get; set; }

    /// <summary>A role.</summary>
    [FromQuery(Name = "role")]
    public string? Role { get; set; }

    /// <summary>A mechanism.</summary>
    [FromQuery(Name = "mechanism")]
    public string? Mechanism { get; set; }

    /// <summary>A place with those below it.</summary>
    [FromQuery(Name = "place")]
    public string? Place { get; set; }

    /// <summary>1 to be offered all conditions.</summary>
    [FromQuery(Name = "more")]
    public string? More { get; set; }

    /// <summary>The scope.</summary>
    public InboxScope InScope => Scope switch { "own" => InboxScope.Own, "group" => InboxScope.Group, _ => InboxScope.All };

    /// <summary>Whether anything besides the scope is filtered.</summary>
    public bool IsAny => Parts.Skip(1).Any(part => part.Value is not null);

    /// <summary>Whether the conditions that need lists to choose from are shown.</summary>
    public bool IsFull => More == "1" || Given(Role) is not null || Given(Mechanism) is not null || Given(Place) is not null;

    /// <summary>What is wanted; null for everything.</summary>
    public InboxWanted? Wanted => !IsAny ? null : new InboxWanted
    {
        Text = Given(Text),
        Due = Due switch { "overdue" => InboxDue.Overdue, "today" => InboxDue.Today, _ => InboxDue.Any },
        Role = Given(Role),
        Mechanism = Given(Mechanism),
        Place = Given(Place),
    };

    private (string Name, string? Value)[] Parts =>
    [
        ("scope", InScope == InboxScope.All ? null : Scope), ("text", Given(Text)), ("due", Due is "overdue" or "today" ? Due : null),
        ("role", Given(Role)), ("mechanism", Given(Mechanism)), ("place", Given(Place)),
    ];

    /// <summary>The address of a page of the inbox with these conditions.</summary>
    /// <param name="page">The page, from 1.</param>
    public string Address(int page)
    {
        var query = string.Join('&', Parts.Append(("page", page == 1 ? null : $"{page}"))
            .Where(part => part.Item2 is not null)
            .Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}"));
        return query.Length == 0 ? "/inbox" : $"/inbox?{query}";
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
