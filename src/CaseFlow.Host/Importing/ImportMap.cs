using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CaseFlow.Host.Importing;

/// <summary>How rows of a file become demands (<c>docs/schemas/import-map.schema.json</c>).</summary>
internal sealed record ImportMap
{
    /// <summary>The value of <see cref="Clocks"/> by which clocks count from when the demand was taken in elsewhere.</summary>
    public const string FromReport = "fromReport";

    /// <summary>The value of <see cref="Clocks"/> by which clocks count from the import.</summary>
    public const string FromImport = "fromImport";

    /// <summary>The schema that editors check the file against; nothing else looks at it.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The system the file comes from; with a row's id it tells whether the row was imported before.</summary>
    public required string Source { get; init; }

    /// <summary>The mechanism whose procedure is started. Default: on-demand-handling.</summary>
    public string Mechanism { get; init; } = "on-demand-handling";

    /// <summary>From when clocks count. Default: <see cref="FromImport"/>.</summary>
    public string Clocks { get; init; } = FromImport;

    /// <summary>What separates fields. Default: a comma.</summary>
    public string Delimiter { get; init; } = ",";

    /// <summary>Conditions that a row must meet, all of them; others are left out.</summary>
    public ImmutableArray<ImportCondition> Only { get; init; } = [];

    /// <summary>The row's id in the other system.</summary>
    public required ImportPart ExternalId { get; init; }

    /// <summary>What it is about in one line, which becomes the first line of the demand's text; null for none.</summary>
    public ImportPart? Title { get; init; }

    /// <summary>What it is about.</summary>
    public required ImportPart Description { get; init; }

    /// <summary>The place's unit id.</summary>
    public required ImportPart Place { get; init; }

    /// <summary>The category id; null for none.</summary>
    public ImportPart? Category { get; init; }

    /// <summary>The channel id.</summary>
    public required ImportPart Channel { get; init; }

    /// <summary>When it was taken in; null for the moment of the import.</summary>
    public ImportMoment? RegisteredAt { get; init; }

    /// <summary>Who brought it; null when the file does not say.</summary>
    public ImportReporter? Reporter { get; init; }

    /// <summary>Further fields of the mechanism's registration form by name.</summary>
    public ImmutableSortedDictionary<string, ImportPart> Values { get; init; } = ImmutableSortedDictionary<string, ImportPart>.Empty;

    /// <summary>The parts by the name they have in the file.</summary>
    [JsonIgnore]
    public IEnumerable<(string Name, ImportPart Part)> Parts
    {
        get
        {
            var all = new (string Name, ImportPart? Part)[]
            {
                ("externalId", ExternalId), ("title", Title), ("description", Description), ("place", Place), ("category", Category),
                ("channel", Channel), ("reporter.name", Reporter?.Name), ("reporter.contact", Reporter?.Contact),
            };
            return all.Where(part => part.Part is not null).Select(part => (part.Name, part.Part!)).Concat(Values.Select(value => ($"values.{value.Key}", value.Value)));
        }
    }

    /// <summary>Every column that is read.</summary>
    [JsonIgnore]
    public IEnumerable<string> Columns =>
        Parts.SelectMany(part => part.Part.Read).Concat(Only.Select(condition => condition.Column)).Concat(RegisteredAt is { } at ? [at.Column] : Array.Empty<string>()).Distinct(StringComparer.Ordinal);
}
