using System.Collections.Immutable;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Trying;
using CaseFlow.Runtime.UseCases.Demands;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Trials;

/// <summary>Tries procedures out.</summary>
internal sealed class TryProcedureHandler(RuntimeKit kit) : IRequestHandler<TryProcedure, Outcome<TrialView>>
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    public async Task<Outcome<TrialView>> Handle(TryProcedure request, CancellationToken cancellationToken)
    {
        if (request.Trial is { Steps.Length: > Trial.MostSteps })
        {
            return Outcomes.Refuse<TrialView>(TrialCodes.TooManySteps, ("max", $"{Trial.MostSteps}"));
        }

        var outcome = await TrialFiles.LoadAsync(kit, request.Person, request.Mechanism, request.Subject, cancellationToken);
        if (outcome.Value is not { } loaded)
        {
            return Outcomes.Refuse<TrialView>(outcome.Refusal!);
        }

        using var world = await kit.Parts.Store.ReadAsync(session => TrialWorld.MakeAsync(kit, session, request.Mechanism, loaded.Files), cancellationToken);
        var reading = await world.ReadAsync(session => world.Kit.Procedures.TryGetAsync(session, world.Hash));
        if (reading.Procedure is not { } procedure)
        {
            return Outcomes.Refuse<TrialView>(TrialCodes.CannotRun, ("count", $"{reading.Findings.Count(f => f.Finding.Severity != Bpmn.Validation.Severity.Warning)}"));
        }

        if (!procedure.Definitions[procedure.Mechanism.Process].BeginsPlainly)
        {
            return Outcomes.Refuse<TrialView>(RuntimeCodes.StartTriggered, ("mechanism", request.Mechanism));
        }

        world.Reset(kit.Parts.Clock.Now);
        var intake = await new GetIntakeHandler(world.Kit).Handle(new GetIntake(request.Mechanism), cancellationToken);
        var view = new TrialView(procedure.Mechanism.Name, intake.Value!, procedure.Mechanism is { Channels.IsEmpty: true, Starters.IsEmpty: false }, null, null)
        {
            Now = kit.Parts.Clock.Now,
            Draft = loaded.Draft,
            Named = Named(loaded.Files),
        };
        if (request.Trial is not { } trial)
        {
            return Outcomes.Done(view);
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Longest);
        var runner = new TrialRunner(world);
        var run = await runner.RunAsync(trial, limit.Token);
        return Outcomes.Done(view with
        {
            Walk = run.Unit is { } unit ? await new TrialViews(world, runner).OfAsync(run, unit, request) : null,
            Refusal = run.Refusal,
        });
    }

    private static ImmutableSortedDictionary<string, Trial> Named(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files) => files
        .Select(file => (Key: ProcedureFiles.TrialKey(file.Key), file.Value))
        .Where(file => file.Key is not null)
        .Select(file => (file.Key, TrialFile.Read(file.Value).Trial))
        .Where(file => file.Trial is not null)
        .ToImmutableSortedDictionary(file => file.Key!, file => file.Trial!, StringComparer.Ordinal);
}
