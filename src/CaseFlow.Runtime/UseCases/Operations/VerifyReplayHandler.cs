using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Journal;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>Replays a journal and compares it with the state row.</summary>
internal sealed class VerifyReplayHandler(RuntimeKit kit) : IRequestHandler<VerifyReplay, Outcome<ReplayCheck>>
{
    public Task<Outcome<ReplayCheck>> Handle(VerifyReplay request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                if (await session.LoadCaseAsync(request.Case) is not { } unit)
                {
                    return Outcomes.Refuse<ReplayCheck>(RuntimeCodes.CaseNotFound);
                }

                var procedures = new Dictionary<string, Procedure>(StringComparer.Ordinal);
                var journal = await session.LoadJournalAsync(request.Case, 1);
                foreach (var hash in RunVersions.Of(unit, journal))
                {
                    procedures[hash] = await kit.Procedures.GetAsync(session, hash);
                }

                var (replayed, instances) = CaseReplay.Run(journal, (hash, process) => procedures[hash].Definitions[process]);
                var differences = CaseReplay.Compare(unit, replayed, instances);
                return Outcomes.Done(new ReplayCheck(
                    journal.Length, journal.IsEmpty || JournalChain.HeadAfter(journal[^1]) == unit.Head ? differences : differences.Add("head")));
            },
            cancellationToken);
}
