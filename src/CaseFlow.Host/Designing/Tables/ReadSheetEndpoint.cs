using System.Text.Json.Nodes;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.UseCases.Drafts;
using MediatR;

namespace CaseFlow.Host.Designing.Tables;

/// <summary>Gives the cells of a workbook's first sheet to paste into a table; keeps nothing.</summary>
internal static class ReadSheetEndpoint
{
    /// <summary>Adds the address.</summary>
    /// <param name="group">The draft's addresses.</param>
    public static void Map(RouteGroupBuilder group) => group.MapPost("/decisions/sheet", ReadAsync);

    private static async Task<IResult> ReadAsync(string mechanism, string id, HttpContext http, IMediator mediator, Texts texts)
    {
        var outcome = await mediator.Send(new GetDraft(http.User.PersonId(), mechanism, id), http.RequestAborted);
        if (outcome.Refusal is { } refusal)
        {
            return DraftAnswer.Of(texts, refusal);
        }

        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await http.Request.Body.ReadAsync(buffer, http.RequestAborted)) > 0)
        {
            if (bytes.Length + read > DraftFiles.MostBytes)
            {
                return DraftAnswer.Of(texts, Refusal.Of(DraftCodes.TooLarge, ("max", $"{DraftFiles.MostBytes}")));
            }

            bytes.Write(buffer, 0, read);
        }

        return XlsxRows.Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length)) switch
        {
            null => DraftAnswer.Of(texts, Refusal.Of(DraftRequestCodes.Sheet)),
            { IsTooLarge: true } => DraftAnswer.Of(texts, Refusal.Of(DraftRequestCodes.SheetTooLarge, ("rows", $"{XlsxRows.MostRows}"), ("columns", $"{XlsxRows.MostColumns}"))),
            var sheet => Results.Json(new JsonObject
            {
                ["rows"] = new JsonArray([.. sheet.Rows.Select(row => new JsonArray([.. row.Select(cell => JsonValue.Create(cell))]))]),
                ["unread"] = new JsonArray([.. sheet.Unread.Select(cell => JsonValue.Create(cell))]),
            }),
        };
    }
}
