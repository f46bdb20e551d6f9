using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CaseFlow.Host.Demo;

/// <summary>What happens to one case of the demonstration (<c>workflows/demo/stories.json</c>).</summary>
internal sealed record DemoStory
{
    /// <summary>The story's name, for <c>merge</c> steps.</summary>
    public required string Key { get; init; }

    /// <summary>When the demand comes in; see <see cref="DemoMoment"/>.</summary>
    public required string At { get; init; }

    /// <summary>The procedure that a person begins by hand; null for a demand.</summary>
    public string? Mechanism { get; init; }

    /// <summary>Who begins it by hand; null for a demand.</summary>
    public string? By { get; init; }

    /// <summary>Values of the procedure's registration form.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>How it comes in: a channel identifier; empty for what is begun by hand.</summary>
    public string Channel { get; init; } = "";

    /// <summary>The unit it is about.</summary>
    public required string Place { get; init; }

    /// <summary>What was reported; the heading of what is begun by hand.</summary>
    public required string Text { get; init; }

    /// <summary>The category the reporter chose; null for none.</summary>
    public string? Category { get; init; }

    /// <summary>The reporter's name; null for an anonymous one.</summary>
    public string? Name { get; init; }

    /// <summary>The reporter's telephone; null for an anonymous one.</summary>
    public string? Contact { get; init; }

    /// <summary>Whether staff registers it for the reporter.</summary>
    public bool ByStaff { get; init; }

    /// <summary>How many photos come with it, 0 to 6.</summary>
    public int Photos { get; init; }

    /// <summary>What happens afterwards; steps after the present are left out, so the case stands where it is now.</summary>
    public ImmutableArray<DemoStep> Steps { get; init; } = [];

    /// <summary>Whether nobody is named.</summary>
    [JsonIgnore]
    public bool Anonymous => Name is null;
}
