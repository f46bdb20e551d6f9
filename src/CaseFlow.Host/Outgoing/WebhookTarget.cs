namespace CaseFlow.Host.Outgoing;

/// <summary>Where messages of one name go, and with what they are signed.</summary>
/// <param name="Address">The address, http or https.</param>
/// <param name="Secret">The shared secret.</param>
internal sealed record WebhookTarget(Uri Address, string Secret);
