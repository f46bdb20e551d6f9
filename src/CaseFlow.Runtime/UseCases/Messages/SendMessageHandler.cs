using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.People;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Messages;

/// <summary>Brings a message from outside.</summary>
internal sealed class SendMessageHandler(RuntimeKit kit) : IRequestHandler<SendMessage, Outcome<MessageTaken>>
{
    public Task<Outcome<MessageTaken>> Handle(SendMessage request, CancellationToken cancellationToken) =>
        kit.Steps.RetryAsync(
            session => Receipts.OnceAsync(session, request.Once, kit.Parts.Clock.Now, () => SendAsync(session, request)), cancellationToken);

    private async ValueTask<Outcome<MessageTaken>> SendAsync(IWriteSession session, SendMessage request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (Administrators.Refuse(around.Organisation, request.Person, around.Now) is { } refusal)
        {
            return Outcomes.Refuse<MessageTaken>(refusal);
        }

        if (string.IsNullOrWhiteSpace(request.Message) || Read(request.Values) is not { } values)
        {
            return Outcomes.Refuse<MessageTaken>(RuntimeCodes.RequestInvalid, ("field", string.IsNullOrWhiteSpace(request.Message) ? "message" : "values"));
        }

        var header = StepHeader.Of(request.Person, "TakeMessage", ("message", request.Message));
        return await new Receivers(kit).DeliverAsync(session, header, request.Message, values, values, null) is { } taken
            ? Outcomes.Done(new MessageTaken(taken.Id, taken.Number))
            : Outcomes.Refuse<MessageTaken>(RuntimeCodes.MessageNoReceiver, ("message", request.Message));
    }

    private static ImmutableSortedDictionary<string, FeelValue>? Read(ImmutableSortedDictionary<string, string> values)
    {
        try
        {
            return values.ToImmutableSortedDictionary(v => v.Key, v => ValueJson.Read(v.Value), StringComparer.Ordinal);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
