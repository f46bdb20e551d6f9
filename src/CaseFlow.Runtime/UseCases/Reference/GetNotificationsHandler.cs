using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Demands;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>Gathers messages to a person and to the person's roles.</summary>
internal sealed class GetNotificationsHandler(RuntimeKit kit) : IRequestHandler<GetNotifications, Outcome<NotificationList>>
{
    public Task<Outcome<NotificationList>> Handle(GetNotifications request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                var around = await kit.Facts.AroundAsync(session);
                if (RuntimeKit.RefuseUnknown(around.Organisation, request.Person) is { } unknown)
                {
                    return Outcomes.Refuse<NotificationList>(unknown);
                }

                var take = Math.Clamp(request.Take, 1, 200);
                var rows = new List<NotificationRow>(await session.LoadNotificationsAsync($"person:{request.Person}", take));
                foreach (var role in around.Organisation.RolesOf(request.Person, around.Now))
                {
                    rows.AddRange(await session.LoadNotificationsAsync($"role:{role.Role}@{role.Unit}", take));
                }

                return Outcomes.Done(new NotificationList([.. rows.OrderByDescending(r => r.At).Take(take).Select(ProgressViews.Message)]));
            },
            cancellationToken);
}
