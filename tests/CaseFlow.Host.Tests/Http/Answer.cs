using System.Net;
using System.Text.RegularExpressions;

namespace CaseFlow.Host.Tests.Http;

/// <summary>What the program answered.</summary>
/// <param name="Response">Status and headers.</param>
/// <param name="Html">The body as sent.</param>
internal sealed partial record Answer(HttpResponseMessage Response, string Html)
{
    public int Status => (int)Response.StatusCode;

    public string Location => Response.Headers.Location?.OriginalString ?? "";

    /// <summary>The text a person reads.</summary>
    public string Words => WebUtility.HtmlDecode(Blank().Replace(Tag().Replace(Html, " "), " "));

    /// <summary>The values of the hidden inputs of that name.</summary>
    public string Hidden(string name) => ValueOf(Html, name) ?? throw new InvalidOperationException($"Expected a hidden '{name}', but the page has none: {Words}");

    /// <summary>The value of the first input of that name; null without one.</summary>
    public static string? ValueOf(string html, string name)
    {
        foreach (Match input in Input().Matches(html))
        {
            if (input.Value.Contains($"name=\"{name}\"", StringComparison.Ordinal) && Value().Match(input.Value) is { Success: true } value)
            {
                return WebUtility.HtmlDecode(value.Groups[1].Value);
            }
        }

        return null;
    }

    /// <summary>A header's value; empty without it.</summary>
    public string Header(string name) =>
        Response.Headers.TryGetValues(name, out var values) || Response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : "";

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex(" value=\"([^\"]*)\"")]
    private static partial Regex Value();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+")]
    private static partial Regex Blank();
}
