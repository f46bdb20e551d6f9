using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Xml;
using CaseFlow.Runtime.Actions;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Ledgers;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Gathers what a designer can choose from. What cannot be read of the draft is left out: the checks say what is wrong with it.</summary>
internal sealed class GetDraftVocabularyHandler(RuntimeKit kit) : IRequestHandler<GetDraftVocabulary, Outcome<DraftVocabulary>>
{
    public Task<Outcome<DraftVocabulary>> Handle(GetDraftVocabulary request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<DraftVocabulary>> ReadAsync(IReadSession session, GetDraftVocabulary request)
    {
        if (!DraftAccess.MaySee(await session.LoadOrganisationAsync(), request.Person, kit.Parts.Clock.Now))
        {
            return Outcomes.Refuse<DraftVocabulary>(DraftCodes.NotSeen);
        }

        if (await session.LoadProcedureDraftAsync(request.Id) is not { } draft || draft.Head.Mechanism != request.Mechanism)
        {
            return Outcomes.Refuse<DraftVocabulary>(DraftCodes.NotFound, ("id", request.Id));
        }

        var procedures = await ProceduresInForce.OfAsync(kit, session);
        var description = draft.Files.TryGetValue(ProcedureFiles.Description, out var json) ? MechanismFile.Read(request.Mechanism, json, allowsMistakes: true).Mechanism : null;
        var document = draft.Files.TryGetValue(ProcedureFiles.Diagram, out var diagram) ? BpmnReader.Read(diagram).Document : null;
        ImmutableArray<FormDefinition> forms =
        [
            .. draft.Files.Select(file => ProcedureFiles.FormKey(file.Key) is { } key ? FormFile.Read(key, file.Value, allowsMistakes: true).Form : null).OfType<FormDefinition>(),
        ];
        return Outcomes.Done(new DraftVocabulary(
            [.. (description?.Roles ?? []).Concat(procedures.SelectMany(p => p.Mechanism.Roles)).DistinctBy(role => role.Id, StringComparer.Ordinal)],
            [.. forms.Select(form => new VocabularyForm(form.Key, form.Title, form.Fields))],
            [.. ActionCatalogue.All.Select(ActionOf)],
            [
                .. procedures.Where(p => p.Mechanism.Id != request.Mechanism)
                    .Select(p => new VocabularyMechanism(p.Mechanism.Id, p.Mechanism.Name, NamesOf(p.Mechanism, p.Document, p.Forms.Values))),
            ],
            await ListsAsync(session),
            description is null || document is null ? [] : NamesOf(description, document, forms),
            Sorted(document?.Messages.Values.Select(message => message.Name)),
            Sorted(document?.Signals.Values.Select(signal => signal.Name)),
            Sorted(document?.Errors.Values.Select(error => error.Code)),
            Sorted(document?.Escalations.Values.Select(escalation => escalation.Code))));
    }

    private static VocabularyAction ActionOf(ICaseAction action) => new(
        action.Name,
        action.Description?.Purpose,
        [.. (action.Description?.Inputs ?? []).Select(ParameterOf)],
        [.. (action.Description?.Results ?? []).Select(ParameterOf)]);

    private static VocabularyParameter ParameterOf(ActionParameter parameter) =>
        new(parameter.Name, CamelName.Of(parameter.Kind), parameter.IsRequired, parameter.Meaning);

    private static ImmutableArray<VocabularyName> NamesOf(Mechanism mechanism, BpmnDocument document, IEnumerable<FormDefinition> forms)
    {
        var given = forms.ToList();
        var kinds = given.SelectMany(form => form.Fields).GroupBy(field => field.Name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => FieldKindName.Of(same.First().Kind), StringComparer.Ordinal);
        return [.. DeclaredNames.Of(mechanism, document, given).Order(StringComparer.Ordinal).Select(name => new VocabularyName(name, kinds.GetValueOrDefault(name, "")))];
    }

    private static ImmutableArray<string> Sorted(IEnumerable<string?>? names) =>
        [.. (names ?? []).OfType<string>().Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private async ValueTask<ImmutableArray<NamedText>> ListsAsync(IReadSession session)
    {
        var lists = ImmutableArray.CreateBuilder<NamedText>();
        foreach (var versions in (await session.ListListVersionsAsync(null)).GroupBy(version => version.List, StringComparer.Ordinal))
        {
            lists.Add(new NamedText(versions.Key, (await kit.Facts.Lists.LoadAsync(session, versions.First())).Name));
        }

        return lists.ToImmutable();
    }
}
