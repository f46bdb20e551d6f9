using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Engine;
using CaseFlow.Engine.Previews;
using CaseFlow.Engine.State;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Instances;

/// <summary>Runs the whole step on a draft that is thrown away, and says what happened in it.</summary>
internal sealed class PreviewOperationHandler(RuntimeKit kit) : IRequestHandler<PreviewOperation, Outcome<OperationPreview>>
{
    // The reason is asked for with the preview in view; nothing of it is kept.
    private const string Open = "…";

    public Task<Outcome<OperationPreview>> Handle(PreviewOperation request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => PreviewAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<OperationPreview>> PreviewAsync(IReadSession session, PreviewOperation request)
    {
        if (await RuntimeKit.LoadAsync(session, request.Number) is not { } unit)
        {
            return Outcomes.Refuse<OperationPreview>(RuntimeCodes.CaseNotFound, ("number", request.Number));
        }

        var draft = await kit.Steps.OpenAsync(session, OperationSteps.Header(request.Person, request.Instance, request.Operation, Open), unit);
        var refusal = OperationSteps.RefusePerson(draft) ?? await OperationSteps.RunAsync(draft, request.Instance, request.Operation, Open);
        return refusal is not null
            ? Outcomes.Refuse<OperationPreview>(refusal)
            : Outcomes.Done(new OperationPreview(unit.Case.Number, unit.Version, Lines(draft), CaseStatusName.Of(draft.Case.Status)));
    }

    private static ImmutableArray<OperationLine> Lines(CaseDraft draft)
    {
        var lines = ImmutableArray.CreateBuilder<OperationLine>();
        var states = draft.Loaded!.Instances.ToDictionary(i => i.Key, i => i.Value.State);
        foreach (var step in draft.ProcessSteps)
        {
            var definition = draft.DefinitionOf(step.Instance);
            var names = new DrawnNames(definition);
            var before = states.GetValueOrDefault(step.Instance, ProcessState.Initial);
            var process = definition.Process.Name ?? definition.Process.Id.Value;
            lines.AddRange(Consequences.Of(definition, before, step.Events).Select(line => new OperationLine(
                step.Instance, process, line.Code, line.Element is { } element ? names.Of(element) : null, line.Count, names.In(line.Arguments))));
            states[step.Instance] = step.Events.Aggregate(before, (state, happened) => ProcessEngine.Apply(definition, state, happened));
        }

        if (draft.Case.Status == CaseStatus.Closed && draft.Loaded.Case.Status != CaseStatus.Closed)
        {
            lines.Add(Whole(OperationCodes.ClosesCase));
        }

        lines.AddRange(draft.Incidents.Select(incident => new OperationLine(
            incident.Key.Instance,
            "",
            ConsequenceCodes.RaisesIncident,
            incident.Element.Length == 0 ? null : new DrawnNames(draft.DefinitionOf(incident.Key.Instance)).Of(new ElementId(incident.Element)),
            1,
            ImmutableSortedDictionary<string, string>.Empty.Add("reason", incident.Code))));
        return lines.ToImmutable();
    }

    private static OperationLine Whole(string code) => new(Endings.Root, "", code, null, 1, ImmutableSortedDictionary<string, string>.Empty);
}
