using System.Globalization;
using CaseFlow.Runtime.UseCases.CaseFiles;
using Microsoft.AspNetCore.Mvc;

namespace CaseFlow.Host.Pages.Cases;

/// <summary>The filter of the case list as it stands in the address. Whatever is empty or cannot be read does not filter.</summary>
internal sealed class CaseFilter
{
    /// <summary>Words that a case must have.</summary>
    [FromQuery(Name = "text")]
    public string? Text { get; set; }

    /// <summary>A status.</summary>
    [FromQuery(Name = "status")]
    public string? Status { get; set; }

    /// <summary>A category with those below it.</summary>
    [FromQuery(Name = "category")]
    public string? Category { get; set; }

    /// <summary>A place with those below it.</summary>
    [FromQuery(Name = "place")]
    public string? Place { get; set; }

    /// <summary>A channel.</summary>
    [FromQuery(Name = "channel")]
    public string? Channel { get; set; }

    /// <summary>A mechanism.</summary>
    [FromQuery(Name = "mechanism")]
    public string? Mechanism { get; set; }

    /// <summary>The first day of registration, 2026-11-22.</summary>
    [FromQuery(Name = "from")]
    public string? From { get; set; }

    /// <summary>The last day of registration, 2026-11-22.</summary>
    [FromQuery(Name = "to")]
    public string? To { get; set; }

    /// <summary>open, closed, or any.</summary>
    [FromQuery(Name = "state")]
    public string? State { get; set; }

    /// <summary>Only overdue ones, when it is 1.</summary>
    [FromQuery(Name = "overdue")]
    public string? Overdue { get; set; }

    /// <summary>Only those with a task of one's own, when it is 1.</summary>
    [FromQuery(Name = "mine")]
    public string? Mine { get; set; }

    /// <summary>How many conditions there are besides the words.</summary>
    public int Count => Parts.Count(part => part.Name != "text" && part.Value is not null);

    /// <summary>Whether anything is filtered.</summary>
    public bool IsAny => Parts.Any(part => part.Value is not null);

    private (string Name, string? Value)[] Parts =>
    [
        ("text", Given(Text)), ("status", Given(Status)), ("category", Given(Category)), ("place", Given(Place)), ("channel", Given(Channel)),
        ("mechanism", Given(Mechanism)), ("from", DayOf(From) is null ? null : From), ("to", DayOf(To) is null ? null : To),
        ("state", State is "open" or "closed" ? State : null), ("overdue", Overdue == "1" ? "1" : null), ("mine", Mine == "1" ? "1" : null),
    ];

    /// <summary>The query of a page of the list.</summary>
    /// <param name="person">Who asks.</param>
    /// <param name="after">Where the page begins; null for the first.</param>
    public ListCases Query(string person, string? after) => new(person, Given(Status), Given(Text), Given(Category), Given(Place), 1)
    {
        Channel = Given(Channel),
        Mechanism = Given(Mechanism),
        From = DayOf(From),
        To = DayOf(To),
        Open = State switch { "open" => true, "closed" => false, _ => null },
        Overdue = Overdue == "1",
        Mine = Mine == "1",
        After = after,
    };

    /// <summary>The address of the list with this filter.</summary>
    /// <param name="after">Where the page begins; null for the first.</param>
    public string Address(string? after)
    {
        var query = string.Join('&', Parts.Append(("after", after)).Where(part => part.Item2 is not null).Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}"));
        return query.Length == 0 ? "/cases" : $"/cases?{query}";
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
