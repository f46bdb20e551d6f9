using System.Collections.Immutable;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Gathers the roles from the newest version of every procedure.</summary>
internal sealed class ListRolesHandler(RuntimeKit kit) : IRequestHandler<ListRoles, Outcome<RoleList>>
{
    private static readonly string[] OfTheProduct =
        [StandardRole.Administrator, StandardRole.Auditor, StandardRole.Leader, StandardRole.ProcedureDesigner, StandardRole.ProcedureReviewer];

    public Task<Outcome<RoleList>> Handle(ListRoles request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                var procedures = new List<Procedure>();
                foreach (var head in (await session.ListVersionsAsync()).GroupBy(v => v.Mechanism, StringComparer.Ordinal).Select(g => g.MaxBy(v => v.Number)!))
                {
                    procedures.Add(await kit.Procedures.GetAsync(session, head.Hash));
                }

                return Outcomes.Done(new RoleList(Gather(procedures)));
            },
            cancellationToken);

    private static ImmutableArray<RoleView> Gather(List<Procedure> procedures)
    {
        var works = procedures
            .SelectMany(p => p.Definitions.Values.SelectMany(d => d.UserTasks.Select(t => (Procedure: p.Mechanism.Name, t.Task, t.Role))))
            .Where(w => w.Role is not null)
            .ToLookup(w => w.Role!.Role, StringComparer.Ordinal);
        var named = procedures.SelectMany(p => p.Mechanism.Roles).DistinctBy(r => r.Id, StringComparer.Ordinal).ToDictionary(r => r.Id, r => r.Text, StringComparer.Ordinal);
        return
        [
            .. named.Keys.Concat(works.Select(w => w.Key)).Distinct(StringComparer.Ordinal).Except(OfTheProduct, StringComparer.Ordinal).Concat(OfTheProduct)
                .Select(id => new RoleView(
                    id,
                    named.GetValueOrDefault(id),
                    [.. works[id].Select(w => w.Role!.Level).Where(level => level.Length > 0).Distinct(StringComparer.Ordinal)],
                    [.. works[id].Select(w => new RoleTask(w.Procedure, w.Task.Name ?? w.Task.Id.Value)).Distinct()])),
        ];
    }
}
