using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Dmn.Model;
using CaseFlow.Dmn.Xml;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.UseCases.Drafts;
using MediatR;

namespace CaseFlow.Host.Designing.Tables;

/// <summary>A request of the table editor about a file as it stands on the page: <c>xml</c>, and what is wanted of it.</summary>
/// <param name="Body">The request.</param>
/// <param name="Xml">The file.</param>
/// <param name="Draft">The draft as it is saved.</param>
internal sealed record TableRequest(JsonElement Body, string Xml, DraftView Draft)
{
    /// <summary>The path of the file in the draft; empty when the editor does not say.</summary>
    public string Path => TextOf(Body, "path") ?? "";

    /// <summary>The other decision files of the draft, which the file may import.</summary>
    public ImmutableArray<DmnDocument> Others() =>
    [
        .. Draft.Draft.Files.Where(file => ProcedureFiles.IsDecisions(file.Key) && file.Key != Path)
            .Select(file => DmnReader.Read(file.Value).Document)
            .OfType<DmnDocument>(),
    ];

    /// <summary>Reads a request of somebody who may see the draft, and answers it.</summary>
    /// <param name="http">The request.</param>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="id">The draft.</param>
    /// <param name="answer">Answers it.</param>
    public static async Task<IResult> AnswerAsync(HttpContext http, string mechanism, string id, Func<TableRequest, Texts, IResult> answer)
    {
        var (texts, mediator) = (http.RequestServices.GetRequiredService<Texts>(), http.RequestServices.GetRequiredService<IMediator>());
        var (read, refusal) = await DraftBody.ReadAsync(http);
        if (read is not { } body || TextOf(body, "xml") is not { } xml)
        {
            return DraftAnswer.Of(texts, refusal ?? Refusal.Of(DraftRequestCodes.Malformed));
        }

        var outcome = await mediator.Send(new GetDraft(http.User.PersonId(), mechanism, id), http.RequestAborted);
        return outcome.Value is { } draft ? answer(new TableRequest(body, xml, draft), texts) : DraftAnswer.Of(texts, outcome.Refusal!);
    }

    /// <summary>A text of the request; null when it is none.</summary>
    /// <param name="body">Where it stands.</param>
    /// <param name="member">Its name.</param>
    public static string? TextOf(JsonElement body, string member)
    {
        try
        {
            return body.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a character written with an escape is no text.
            return null;
        }
    }
}
