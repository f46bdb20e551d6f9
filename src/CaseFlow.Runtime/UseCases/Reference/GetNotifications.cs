using MediatR;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>Messages to a person, directly or through a role, newest first.</summary>
/// <param name="Person">The person.</param>
/// <param name="Take">At most this many, 1 to 200.</param>
public sealed record GetNotifications(string Person, int Take = 20) : IRequest<Outcome<NotificationList>>;
