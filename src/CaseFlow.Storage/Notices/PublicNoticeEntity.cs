namespace CaseFlow.Storage.Notices;

/// <summary>A notice that everybody may read; the case and its journal hold what it says for good.</summary>
internal sealed class PublicNoticeEntity
{
    public required string Id { get; init; }

    /// <summary>Ids of stored papers, as JSON list.</summary>
    public required string Attachments { get; init; }

    public required string CaseNumber { get; init; }

    /// <summary>Where else it is shown, as JSON list.</summary>
    public required string Channels { get; init; }

    public required string Kind { get; init; }

    public long PublishedAt { get; init; }

    public required string Text { get; init; }

    public required string Title { get; init; }

    /// <summary>The last day as yyyy-MM-dd; null without end.</summary>
    public string? UntilDay { get; init; }
}
