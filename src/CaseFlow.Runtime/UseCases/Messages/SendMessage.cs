using System.Collections.Immutable;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Messages;

/// <summary>
/// Brings a message from outside to the oldest process instance of any case that waits for it and whose correlation keys it fits (BPMN 2.0.2
/// §8.4.2). Refused without a receiver; it begins no case, since nobody says what matter and place that would be about.
/// </summary>
/// <param name="Person">Who brings it: an administrator.</param>
/// <param name="Message">The message's name.</param>
/// <param name="Values">What it carries, by name, as JSON values; the instance takes them as variables.</param>
/// <param name="Once">The one-time key of the request; null for none.</param>
public sealed record SendMessage(string Person, string Message, ImmutableSortedDictionary<string, string> Values, RequestKey? Once = null)
    : IRequest<Outcome<MessageTaken>>;
