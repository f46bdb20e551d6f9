using CaseFlow.Host.Api.Access;
using CaseFlow.Host.Api.Description;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Host.Api.Reading;
using CaseFlow.Host.Photos;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime.UseCases.Files;
using CaseFlow.Runtime.UseCases.Tokens;
using MediatR;

namespace CaseFlow.Host.Api.Files;

/// <summary><c>POST /api/v1/photos</c>: takes in a photo.</summary>
internal static class AddPhotoEndpoint
{
    private static readonly string[] Types = ["image/jpeg", "image/png", "image/webp"];

    /// <summary>Adds the address.</summary>
    /// <param name="group">Where.</param>
    public static void Map(RouteGroupBuilder group) => group.MapPost("/photos", AddAsync)
        .ServesResidents(TokenScopes.DemandsWrite, TokenScopes.TasksWrite)
        .Accepts<Stream>(Types[0], Types[1..])
        .Produces<PhotoAdded>(StatusCodes.Status201Created)
        .Describe(
            "addPhoto",
            "Photos",
            "Uploads a photo.",
            "The body is the photo itself: a still JPEG, PNG or WebP picture. What it tells besides the picture (place, camera, comments) is "
            + "removed before it is kept. The same photo sent again is kept once, so no Idempotency-Key is needed.",
            new ApiNote
            {
                Codes = [PhotoCodes.NotAnImage, PhotoCodes.TooLarge, PhotoCodes.Damaged, PhotoCodes.Dimensions],
                Answer = new PhotoAdded("CfDJ8…", new string('a', 64), "image/jpeg", 81234),
            });

    private static async Task<IResult> AddAsync(HttpContext http, IMediator mediator, PhotoHandles handles, CaseFlowSettings settings)
    {
        var type = http.Request.GetTypedHeaders().ContentType?.MediaType.Value;
        if (!Types.Contains(type, StringComparer.OrdinalIgnoreCase))
        {
            return ProblemAnswer.Of(ApiCodes.MediaType, ("expected", string.Join(", ", Types)));
        }

        var bytes = await JsonBodies.ReadAsync(http.Request, settings.MaxPhotoBytes);
        var check = PhotoCheck.Check(bytes, settings.MaxPhotoBytes);
        if (check.ContentType is not { } found)
        {
            return ProblemAnswer.Of(check.RefusalCode!, ("name", ""), ("max", $"{settings.MaxPhotoBytes / 1024 / 1024}"));
        }

        var outcome = await mediator.Send(new AddFile(found, check.Cleaned));
        return outcome.Value is { } file
            ? TypedResults.Created((string?)null, new PhotoAdded(handles.Seal(file.Id, TokenPerson.Of(http.User)), file.Id, found, check.Cleaned.Length))
            : new ProblemAnswer(outcome.Refusal!);
    }
}
