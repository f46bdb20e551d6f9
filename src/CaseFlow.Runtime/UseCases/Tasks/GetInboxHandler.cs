using CaseFlow.Calendar;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Searching;
using CaseFlow.Runtime.UseCases.Reference;
using CaseFlow.Runtime.Views;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Reads a page of an inbox from its rows alone.</summary>
internal sealed class GetInboxHandler(RuntimeKit kit) : IRequestHandler<GetInbox, Outcome<InboxView>>
{
    public Task<Outcome<InboxView>> Handle(GetInbox request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                var around = await kit.Facts.AroundAsync(session);
                if (RuntimeKit.RefuseUnknown(around.Organisation, request.Person) is { } unknown)
                {
                    return Outcomes.Refuse<InboxView>(unknown);
                }

                var size = Math.Clamp(request.PageSize, 1, 200);
                var page = Math.Clamp(request.Page, 1, int.MaxValue / size);
                bool? own = request.Scope switch { InboxScope.Own => true, InboxScope.Group => false, _ => null };
                var (filter, refusal) = await FilterAsync(session, request.Wanted, around);
                if (refusal is not null)
                {
                    return Outcomes.Refuse<InboxView>(refusal);
                }

                var rows = await session.LoadInboxAsync(new InboxQuery(
                    request.Person,
                    [.. around.Organisation.RolesOf(request.Person, around.Now).Select(r => new RoleAtUnit(r.Role, r.Unit))],
                    own,
                    size,
                    (page - 1) * size) { Filter = filter, After = request.After, Represents = around.Organisation.ActsFor(request.Person, around.Now) });
                var names = await NamesInForce.OfAsync(kit, session);
                return Outcomes.Done(new InboxView(
                    [
                        .. rows.Rows.Select(r => new InboxItem(
                            r,
                            Urgencies.Of(r.Due, r.WarnAt, r.Suspended, around.Now),
                            names.Mechanism(r.Mechanism),
                            r.Assignee is { } assignee ? around.Organisation.FindPerson(assignee)?.Name : null)),
                    ],
                    rows.OwnCount,
                    rows.GroupCount,
                    page,
                    rows.HasMore,
                    around.Now));
            },
            cancellationToken);

    private async ValueTask<(InboxFilter? Filter, Refusal? Refusal)> FilterAsync(IReadSession session, InboxWanted? wanted, Surroundings around)
    {
        if (wanted is null)
        {
            return (null, null);
        }

        var (terms, refusal) = await SearchTerms.ReadAsync(kit, session, wanted.Text);
        var today = around.Now.Plus(around.Calendar.Offset).ToUtc().Date;
        var midnight = Instant.From(new DateTimeOffset(today, TimeSpan.Zero)).Plus(-around.Calendar.Offset);
        return (new InboxFilter
        {
            DueFrom = wanted.Due == InboxDue.Today ? midnight : null,
            DueBefore = wanted.Due switch { InboxDue.Today => midnight.Plus(TimeSpan.FromDays(1)), InboxDue.Overdue => around.Now, _ => null },
            Role = Given(wanted.Role),
            Mechanism = Given(wanted.Mechanism),
            Place = Given(wanted.Place),
            Terms = terms,
        }, refusal);
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
