using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Views;
using MediatR;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>Shows a case file. Asking for the reporter's personal data writes a look before anything is shown.</summary>
internal sealed class GetCaseFileHandler(RuntimeKit kit) : IRequestHandler<GetCaseFile, Outcome<CaseFile>>
{
    public Task<Outcome<CaseFile>> Handle(GetCaseFile request, CancellationToken cancellationToken) => request.ShowReporter
        ? kit.Parts.Store.WriteAsync(session => LookAsync(session, request), cancellationToken)
        : kit.Parts.Store.ReadAsync(session => ReadAsync(session, request, look: null), cancellationToken);

    private ValueTask<Outcome<CaseFile>> LookAsync(IWriteSession session, GetCaseFile request) =>
        ReadAsync(session, request, look => session.AddLookAsync(look));

    private async ValueTask<Outcome<CaseFile>> ReadAsync(IReadSession session, GetCaseFile request, Func<Look, ValueTask>? look)
    {
        if (await RuntimeKit.LoadAsync(session, request.Number) is not { } unit)
        {
            return Outcomes.Refuse<CaseFile>(RuntimeCodes.CaseNotFound, ("number", request.Number));
        }

        var views = await CaseViews.MakeAsync(kit, session, unit);
        var (organisation, now, current) = (views.Around.Organisation, views.Around.Now, unit.Case);
        if (!CaseAccess.CanSee(organisation, request.Person, current, now))
        {
            return Outcomes.Refuse<CaseFile>(RuntimeCodes.AccessCase, ("number", request.Number));
        }

        var maySeeReporter = CaseAccess.CanSeeReporter(organisation, request.Person, current, now);
        if (look is not null && !maySeeReporter)
        {
            return Outcomes.Refuse<CaseFile>(RuntimeCodes.AccessReporter, ("number", request.Number));
        }

        if (look is not null)
        {
            await look(new Look(current.Id, request.Person, $"{PersonalNames.Name} {PersonalNames.Contact}", now));
        }

        var manages = CaseAccess.CanManage(organisation, request.Person, current, now);
        var suspended = current.Status == CaseStatus.Suspended;
        var operates = CaseAccess.HasRole(organisation, request.Person, Cases.Organisations.StandardRole.Administrator, now);
        var fields = FactViews.Fields(views);
        var options = await OptionLists.LoadAsync(session, fields.Values, views.Around, current.FirstAt(CaseStatus.Registered) ?? now);
        return Outcomes.Done(new CaseFile(
            views.Summary(),
            await ReporterViews.OfAsync(session, current, full: look is not null),
            views.Milestones(),
            views.OpenTasks(request.Person),
            views.Clocks(),
            FactViews.Of(views, fields, options),
            Timeline.Read(await session.LoadJournalAsync(current.Id, 1), organisation),
            views.Incidents(operates),
            Links(current),
            new CaseRights(
                manages && !suspended && !current.IsEnded,
                manages && suspended,
                manages && !current.IsEnded && current.DuplicateOf is null,
                maySeeReporter) { MayOperate = operates },
            now)
        {
            ProcedureVersion = (await session.ListVersionsAsync()).First(v => v.Hash == (unit.Instances.GetValueOrDefault(Endings.Root)?.DefinitionHash ?? current.ProcedureHash)).Number,
            Lists = await ListsAsync(session, current.FirstAt(CaseStatus.Registered) ?? now),
        });
    }

    private async ValueTask<ImmutableArray<KeptList>> ListsAsync(IReadSession session, Instant registeredAt)
    {
        var kept = ImmutableArray.CreateBuilder<KeptList>();
        foreach (var head in await session.ListVersionsForAsync(registeredAt))
        {
            kept.Add(new KeptList(head.List, (await kit.Facts.Lists.LoadAsync(session, head)).Name, head.Number, head.EffectiveFrom));
        }

        return kept.ToImmutable();
    }

    private static ImmutableArray<CaseLink> Links(Case current) =>
    [
        .. current.Duplicates.Select(d => new CaseLink("duplicate", d.Number)),
        .. current.DuplicateOf is { } target ? [new CaseLink("duplicate-of", target.Number)] : Array.Empty<CaseLink>(),
        .. current.Links.Select(l => new CaseLink(l.Kind, l.Other.Number)),
    ];
}
