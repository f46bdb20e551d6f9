using System.Security.Claims;
using CaseFlow.Host.Papers;
using CaseFlow.Host.Security;
using CaseFlow.Runtime.UseCases.Files;
using MediatR;

namespace CaseFlow.Host.Web;

/// <summary>The address of photos and papers: <c>/files/ID?number=CASE</c> for who is signed in, and for the reporter who gave the follow-up code.</summary>
internal static class FileAddress
{
    private static readonly string[] Shown = ["image/jpeg", "image/png", "image/webp"];

    /// <summary>Adds the address.</summary>
    /// <param name="app">The application.</param>
    public static void MapFiles(this IEndpointRouteBuilder app) =>
        app.MapGet("/files/{id:length(64)}", GiveAsync).AllowAnonymous();

    private static async Task<IResult> GiveAsync(string id, string? number, HttpContext http, IMediator mediator)
    {
        // The reporter's pass goes first: staff who try out the public page see what the reporter sees.
        var code = FollowPass.Read(http) is { } pass && pass.Number == number ? pass.Code : null;
        var person = code is null ? http.User.FindFirstValue(SignInServices.PersonClaim) : null;
        if (number is null || (person is null && code is null))
        {
            return Results.NotFound();
        }

        var outcome = await mediator.Send(new GetFile(id, number, person, code));
        if (outcome.Value is not { } file || (!Shown.Contains(file.ContentType) && PaperTypes.EndingOf(file.ContentType) is null))
        {
            return Results.NotFound();
        }

        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.XContentTypeOptions = "nosniff";
        // Papers are never opened within the application: their readers run what is in them.
        headers.ContentDisposition = PaperTypes.EndingOf(file.ContentType) is { } ending ? $"attachment; filename=\"{number}-{id[..8]}.{ending}\"" : "inline";
        headers.CacheControl = "private, max-age=3600";
        return Results.Bytes(file.Content, file.ContentType);
    }
}
