using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Trying;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Trials;

/// <summary>Goes named trials again.</summary>
internal sealed class RunTrialsHandler(RuntimeKit kit) : IRequestHandler<RunTrials, Outcome<TrialResults>>
{
    public async Task<Outcome<TrialResults>> Handle(RunTrials request, CancellationToken cancellationToken)
    {
        var outcome = await TrialFiles.LoadAsync(kit, request.Person, request.Mechanism, request.Subject, cancellationToken);
        return outcome.Value is { } loaded
            ? Outcomes.Done(new TrialResults(await new TrialReruns(kit).RunAsync(request.Mechanism, loaded.Files, cancellationToken), loaded.Draft))
            : Outcomes.Refuse<TrialResults>(outcome.Refusal!);
    }
}
