using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Runtime.Actions;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Drafts.Checks;
using CaseFlow.Runtime.Drafts.Names;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Ledgers;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Gathers what a designer can choose from. What cannot be read of the draft is left out: the checks say what is wrong with it.</summary>
internal sealed class GetDraftVocabularyHandler(RuntimeKit kit) : IRequestHandler<GetDraftVocabulary, Outcome<DraftVocabulary>>
{
    private const int MostNamesAt = 50_000;

    public async Task<Outcome<DraftVocabulary>> Handle(GetDraftVocabulary request, CancellationToken cancellationToken)
    {
        var outcome = await kit.Parts.Store.ReadAsync(session => LoadAsync(session, request), cancellationToken);
        return outcome.Value is { } loaded ? Outcomes.Done(Gather(request, loaded)) : Outcomes.Refuse<DraftVocabulary>(outcome.Refusal!);
    }

    private async ValueTask<Outcome<Loaded>> LoadAsync(IReadSession session, GetDraftVocabulary request)
    {
        var seen = await DraftSeen.WithAsync(kit, session, request.Person, request.Mechanism, request.Id, request.Changed);
        return seen.Value is { } draft
            ? Outcomes.Done(new Loaded(draft, await ProceduresInForce.OfAsync(kit, session), await ListsAsync(session)))
            : Outcomes.Refuse<Loaded>(seen.Refusal!);
    }

    private static DraftVocabulary Gather(GetDraftVocabulary request, Loaded loaded)
    {
        var reading = DraftDesk.Read(request.Mechanism, loaded.Draft.Files, []);
        var flow = NamesOf(reading);
        var document = reading.Document;
        return new DraftVocabulary(
            [.. (reading.Mechanism?.Roles ?? []).Concat(loaded.InForce.SelectMany(p => p.Mechanism.Roles)).DistinctBy(role => role.Id, StringComparer.Ordinal)],
            [.. reading.Forms.Values.Select(form => new VocabularyForm(form.Key, form.Title, form.Fields))],
            [.. ActionCatalogue.All.Select(ActionOf)],
            [.. loaded.InForce.Where(p => p.Mechanism.Id != request.Mechanism).Select(CalledOf)],
            loaded.Lists,
            [.. loaded.Draft.Files.Where(file => ProcedureFiles.IsDecisions(file.Key)).Select(file => DecisionsIn.Of(file.Key, file.Value)).OfType<VocabularyDecisions>()],
            flow is null ? [] : [.. flow.Names.Select(given => given.Known).OrderBy(known => known.Name, StringComparer.Ordinal)],
            flow is null ? ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty : NamesAt(flow, document!, request.Element),
            Sorted(document?.Messages.Values.Select(message => message.Name)),
            Sorted(document?.Signals.Values.Select(signal => signal.Name)),
            Sorted(document?.Errors.Values.Select(error => error.Code)),
            Sorted(document?.Escalations.Values.Select(escalation => escalation.Code)));
    }

    private static NameFlow? NamesOf(ProcedureReading reading) =>
        reading is { Document: { } document, Mechanism: { } mechanism } ? new DraftContent(reading, document, mechanism, DraftSurroundings.None).Names : null;

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> NamesAt(NameFlow flow, BpmnDocument document, string? element)
    {
        var elements = element is null
            ? [.. document.Processes.SelectMany(process => ElementsIn(process.Scope))]
            : (IReadOnlyList<ElementId>)[new ElementId(element)];
        return (long)elements.Count * flow.Names.Length > MostNamesAt && element is null
            ? ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty
            : elements.Distinct().ToImmutableSortedDictionary(id => id.Value, id => flow.MayBeGiven(id).ToImmutableArray(), StringComparer.Ordinal);
    }

    private static IEnumerable<ElementId> ElementsIn(FlowScope scope) => scope.Nodes.Select(node => node.Id)
        .Concat(scope.Flows.Select(flow => flow.Id))
        .Concat(scope.Nodes.OfType<SubProcess>().SelectMany(inner => ElementsIn(inner.Scope)));

    private static VocabularyMechanism CalledOf(Procedure procedure)
    {
        var reading = new ProcedureReading(procedure, []) { Document = procedure.Document, Mechanism = procedure.Mechanism, Forms = procedure.Forms };
        var names = NamesOf(reading)!.Names;
        return new VocabularyMechanism(
            procedure.Mechanism.Id,
            procedure.Mechanism.Name,
            [.. names.Where(given => given.Element is null && given.Known.Origin != NameOrigin.Case).Select(given => given.Known).DistinctBy(known => known.Name, StringComparer.Ordinal)],
            [.. names.Select(given => given.Known).DistinctBy(known => known.Name, StringComparer.Ordinal).OrderBy(known => known.Name, StringComparer.Ordinal)]);
    }

    private static VocabularyAction ActionOf(ICaseAction action) => new(
        action.Name,
        action.Description?.Purpose,
        [.. (action.Description?.Inputs ?? []).Select(ParameterOf)],
        [.. (action.Description?.Results ?? []).Select(ParameterOf)]);

    private static VocabularyParameter ParameterOf(ActionParameter parameter) =>
        new(parameter.Name, CamelName.Of(parameter.Kind), parameter.IsRequired, parameter.Meaning);

    private static ImmutableArray<string> Sorted(IEnumerable<string?>? names) =>
        [.. (names ?? []).OfType<string>().Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private async ValueTask<ImmutableArray<VocabularyList>> ListsAsync(IReadSession session)
    {
        var lists = ImmutableArray.CreateBuilder<VocabularyList>();
        foreach (var versions in (await session.ListListVersionsAsync(null)).GroupBy(version => version.List, StringComparer.Ordinal))
        {
            var list = await kit.Facts.Lists.LoadAsync(session, versions.First());
            lists.Add(new VocabularyList(versions.Key, list.Name, [.. list.Columns.Select(column => new NamedText(column.Id, column.Name))]));
        }

        return lists.ToImmutable();
    }

    private sealed record Loaded(ProcedureDraft Draft, ImmutableArray<Procedure> InForce, ImmutableArray<VocabularyList> Lists);
}
