using System.Text.Json;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.EffectHandlers;

/// <summary>
/// <c>webhook</c>: sends a message to another system before the transaction that takes the row away, because no writer may wait for a network.
/// What breaks off in between is sent again under the same id.
/// </summary>
/// <param name="webhooks">The way out; null when the installation has none.</param>
internal sealed class SendWebhook(IWebhooks? webhooks) : IOutboxEffect
{
    public const string Name = "webhook";

    public string Kind => Name;

    public async Task PrepareAsync(OutboxRow row, CancellationToken cancellation)
    {
        var order = WebhookOrder.Read(row.Payload);
        using var payload = JsonDocument.Parse(order.Payload);
        var body = JsonSerializer.Serialize(new
        {
            id = row.Id,
            caseNumber = order.CaseNumber,
            at = row.At.ToUtc().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
            payload = payload.RootElement,
        });
        if (webhooks is null)
        {
            throw new InvalidOperationException($"Expected to send message '{row.Id}' to '{order.Target}', but this installation sends none.");
        }

        await webhooks.SendAsync(new WebhookCall(order.Target, row.Id, body), cancellation);
    }

    public ValueTask RunAsync(IWriteSession session, OutboxRow row) => ValueTask.CompletedTask;
}
