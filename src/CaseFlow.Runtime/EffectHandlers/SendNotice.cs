using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.EffectHandlers;

/// <summary><c>notify</c>: puts a notice before its recipients. The row's id makes the notification's id, so a second run changes nothing.</summary>
internal sealed class SendNotice : IOutboxEffect
{
    public const string Name = "notify";

    public string Kind => Name;

    public async ValueTask RunAsync(IWriteSession session, OutboxRow row)
    {
        var order = NoticeOrder.Read(row.Payload);
        for (var i = 0; i < order.Recipients.Length; i++)
        {
            await session.AddNotificationAsync(new NotificationRow(
                $"{row.Id}-{i + 1}", order.Recipients[i], order.CaseNumber, order.Template, order.Arguments(), row.At));
        }
    }
}
