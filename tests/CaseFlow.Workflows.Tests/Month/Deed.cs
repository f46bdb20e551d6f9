using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>One task that somebody did, as the person would put it on paper.</summary>
/// <param name="Task">The task as it stood in the inbox.</param>
/// <param name="Order">The how manieth deed of all.</param>
/// <param name="At">When.</param>
/// <param name="Said">What was filled in.</param>
/// <param name="Shown">What the form showed besides.</param>
internal sealed record Deed(
    CaseTask Task, int Order, Instant At, ImmutableSortedDictionary<string, string> Said, ImmutableSortedDictionary<string, string> Shown)
{
    public string Element => Task.Element;

    /// <summary>Whether it was done by the moment that the task named; nobody is late for a task without one.</summary>
    public bool InTime => Task.Due is not { } due || At <= due.Due;

    public string? Of(string field) => Said.GetValueOrDefault(field) is { Length: > 0 } text ? text : null;

    public bool Yes(string field) => Of(field) == "true";

    public long? Fen(string field) => InFen(Of(field));

    public decimal? Number(string field) => Of(field) is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    public List<Dictionary<string, string>> Rows(string field) => Parse(Of(field));

    /// <summary>Rows of a table that the form showed.</summary>
    public List<Dictionary<string, string>> ShownRows(string field) => Parse(Shown.GetValueOrDefault(field));

    public static long? InFen(string? yuan) => string.IsNullOrEmpty(yuan) ? null : (long)(decimal.Parse(yuan, CultureInfo.InvariantCulture) * 100);

    private static List<Dictionary<string, string>> Parse(string? json) =>
        string.IsNullOrEmpty(json) ? [] : JsonSerializer.Deserialize<List<Dictionary<string, string>>>(json)!;
}
