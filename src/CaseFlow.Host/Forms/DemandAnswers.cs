using System.Collections.Immutable;
using CaseFlow.Runtime.UseCases.Demands;

namespace CaseFlow.Host.Forms;

/// <summary>Answers of a registration form as the use case wants them: the fields every demand has by themselves, all others as values.</summary>
internal static class DemandAnswers
{
    private static readonly string[] Known =
        ["place", "category", "description", "photos", "anonymous", "reporterName", "reporterContact", "reporterKind"];

    /// <summary>The demand to register.</summary>
    /// <param name="answers">The answers by field name, photos stored.</param>
    /// <param name="channel">How it came in.</param>
    /// <param name="registeredBy">Who registers it for someone; null when the reporter does.</param>
    /// <param name="key">The one-time key of the form.</param>
    public static RegisterDemand ToDemand(ImmutableSortedDictionary<string, string> answers, string channel, string? registeredBy, string key)
    {
        string? Given(string name) => answers.TryGetValue(name, out var text) && text.Trim() is { Length: > 0 } given ? given : null;
        return new RegisterDemand(
            channel,
            Given("place") ?? "",
            Given("category"),
            Given("description") ?? "",
            [.. (Given("photos") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)],
            Given("reporterName"),
            Given("reporterContact"),
            Given("anonymous") == "true",
            registeredBy,
            key)
        {
            ReporterKind = Given("reporterKind") ?? "person",
            Values = answers.RemoveRange(Known),
        };
    }
}
