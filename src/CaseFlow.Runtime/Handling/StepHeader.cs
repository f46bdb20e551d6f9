using System.Collections.Immutable;

namespace CaseFlow.Runtime.Handling;

/// <summary>What a journal entry says about a step besides its events.</summary>
/// <param name="Actor">Who: a person id, <c>reporter</c> or <c>system</c>.</param>
/// <param name="Kind">What was asked, such as <c>CompleteTask</c>.</param>
/// <param name="Arguments">What it was asked with; never personal values.</param>
internal sealed record StepHeader(string Actor, string Kind, ImmutableSortedDictionary<string, string> Arguments)
{
    public const string System = "system";

    public const string Reporter = "reporter";

    public static StepHeader Of(string actor, string kind, params (string Name, string Value)[] arguments) =>
        new(actor, kind, arguments.ToImmutableSortedDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal));
}
