using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.EffectHandlers;

/// <summary><c>show-notice</c>: puts a notice of a case where everybody reads it. Its id keeps a second run from changing anything.</summary>
internal sealed class ShowNotice : IOutboxEffect
{
    public const string Name = "show-notice";

    public string Kind => Name;

    public async ValueTask RunAsync(IWriteSession session, OutboxRow row)
    {
        var current = (await session.LoadCaseAsync(row.Case))!.Case;
        var notice = current.Notices.Single(n => n.Id == row.Payload);
        await session.AddNoticeAsync(new PublicNotice(
            notice.Id, current.Number, notice.Kind, notice.Title, notice.Text, notice.Channels, notice.Attachments, notice.At, notice.Until));
    }
}
