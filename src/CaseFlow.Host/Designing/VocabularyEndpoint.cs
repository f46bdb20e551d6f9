using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Drafts;
using MediatR;

namespace CaseFlow.Host.Designing;

/// <summary>
/// Gives what can be chosen from while drawing, with names in the user's language: <c>GET</c> for the draft as it is saved, <c>POST { "files": {…},
/// "element": id? }</c> with changes that are not. An <i>entry</i> is <c>{ "id", "name" }</c>; the answer is
/// <code>
/// roles, levels, verbs, clockUnits, clockOrigins, accesses, deciderModes, milestones, messages, signals, errors, escalations: [entry]
/// forms:      [ entry + "fields": [ entry + "type": kind of field, "feel": type, "required", "options": [entry], "list": id|null, "columns": [field] ] ]
/// actions:    [ entry + "inputs", "results": [ { "id", "name", "type", "required", "help" } ] ]   here name is the technical name
/// mechanisms: [ entry + "inputs", "data": [name] ]        what a call can hand in, and take back
/// lists:      [ entry + "columns": [entry] ]
/// decisions:  [ { "id": path, "name": path, "decisions": [ entry + "inputs", "outputs": [text] ] } ]
/// names:      [ name ]
/// elements:   { id of node or flow: [ names that may have a value before the node, or on the flow ] }
/// </code>
/// where a <i>name</i> is <c>{ "id", "name": the name as expressions write it, "label": what people call it, "type": kind of field or "", "feel": type in
/// FEEL ("string", "number", "boolean", "date", "date and time", "list&lt;…&gt;", "context&lt;…&gt;", "Any"), "options": [entry], "list", "columns",
/// "from": [ { "kind": case|intake|variable|form|action|call|decision|script|gathered, "id", "name" } ] }</c>. With an element only its names are in
/// elements; without one elements is empty where it would be too large, and is then asked for one by one.
/// </summary>
internal static class VocabularyEndpoint
{
    /// <summary>Adds the addresses.</summary>
    /// <param name="group">The draft's addresses.</param>
    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/vocabulary", (string mechanism, string id, HttpContext http, IMediator mediator, Texts texts) =>
            AnswerAsync(new GetDraftVocabulary(http.User.PersonId(), mechanism, id), http, mediator, texts));
        group.MapPost("/vocabulary", PostAsync);
    }

    private static async Task<IResult> PostAsync(string mechanism, string id, HttpContext http, IMediator mediator, Texts texts)
    {
        var (read, refusal) = await DraftBody.ReadAsync(http);
        return read is { } body && DraftBody.FilesOf(body) is { } files
            ? await AnswerAsync(
                new GetDraftVocabulary(http.User.PersonId(), mechanism, id) { Changed = files, Element = DraftBody.TextOf(body, "element") }, http, mediator, texts)
            : DraftAnswer.Of(texts, refusal ?? Refusal.Of(DraftRequestCodes.Malformed));
    }

    private static async Task<IResult> AnswerAsync(GetDraftVocabulary request, HttpContext http, IMediator mediator, Texts texts)
    {
        var outcome = await mediator.Send(request, http.RequestAborted);
        return outcome.Value is { } known ? Results.Json(VocabularyJson.Of(texts, known)) : DraftAnswer.Of(texts, outcome.Refusal!);
    }
}
