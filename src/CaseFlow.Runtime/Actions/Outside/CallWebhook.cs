using CaseFlow.Feel;
using CaseFlow.Runtime.EffectHandlers;

namespace CaseFlow.Runtime.Actions.Outside;

/// <summary><c>webhook</c>: sends a message to another system, at an address from the configuration only.</summary>
internal sealed class CallWebhook : ICaseAction
{
    public string Name => "webhook";

    public ActionDescription Description { get; } = ActionDescription
        .Of("design §4", "向配置中的外部系统地址发送带签名的消息", "Sends a signed message to another system, at an address from the configuration only")
        .Must("target", ActionValueKind.Text, "配置名称（Webhooks:<名称>）", "The name in the configuration (Webhooks:<name>)")
        .May("payload", ActionValueKind.Context, "内容，JSON 至多65536字节", "What is sent, as JSON of at most 65,536 bytes")
        .Refuses(ActionCodes.WebhookTooLarge)
        .Repeated("至少送达一次；接收方按消息编号去重。", "Delivered at least once; the receiver tells repeats by the message's id.");

    public ActionOutcome Run(ActionInput input)
    {
        if (input.Text("target") is not { } target)
        {
            return input.Misdrawn("target", "the name of a configured address");
        }

        var payload = PlainJson.Write(input.Inputs.GetValueOrDefault("payload") ?? FeelValue.Missing);
        return System.Text.Encoding.UTF8.GetByteCount(payload) > PlainJson.MostBytes
            ? ActionOutcome.Refuse(ActionCodes.WebhookTooLarge, ("most", $"{PlainJson.MostBytes}"))
            : new ActionOutcome.Done([], []) { Orders = [new OutsideOrder(SendWebhook.Name, new WebhookOrder(target, input.Case.Number, payload).Write())] };
    }
}
