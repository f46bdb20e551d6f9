namespace CaseFlow.Storage.Notifications;

/// <summary>A message to a reporter or a person.</summary>
internal sealed class NotificationEntity
{
    public required string Id { get; init; }

    public required string Recipient { get; init; }

    public required string CaseNumber { get; init; }

    public required string Template { get; init; }

    public required string Arguments { get; init; }

    public long At { get; init; }
}
