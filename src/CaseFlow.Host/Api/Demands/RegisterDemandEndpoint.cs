using System.Collections.Immutable;
using System.Security.Claims;
using CaseFlow.Host.Api.Access;
using CaseFlow.Host.Api.Description;
using CaseFlow.Host.Api.Fields;
using CaseFlow.Host.Api.Files;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Host.Api.Reading;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Reference;
using CaseFlow.Runtime.UseCases.Tokens;
using MediatR;

namespace CaseFlow.Host.Api.Demands;

/// <summary><c>POST /api/v1/demands</c>: registers a demand, for a resident or by a person with a token.</summary>
internal static class RegisterDemandEndpoint
{
    private const string Usual = "on-demand-handling";

    // Channels by which residents hand in themselves.
    private static readonly string[] Open = ["web", "qr"];
    private static readonly string[] Parts = ["place", "category", "description", "photos", "anonymous", "reporterName", "reporterContact", "reporterKind"];

    /// <summary>Adds the address.</summary>
    /// <param name="group">Where.</param>
    public static void Map(RouteGroupBuilder group) => group.MapPost("/demands", RegisterAsync)
        .ServesResidents(TokenScopes.DemandsWrite)
        .Produces<DemandRegistered>(StatusCodes.Status201Created)
        .Describe(
            "registerDemand",
            "Demands",
            "Registers a demand.",
            "Opens a case and starts its procedure. With a token the demand is registered by the token's person, who must be allowed to take demands in; "
            + "without one it is handed in by a resident. The fields are checked by the mechanism's registration form; every problem is named by field.",
            new ApiNote
            {
                NeedsKey = true,
                Codes = [RuntimeCodes.FormInvalid, RuntimeCodes.AccessVerb, RuntimeCodes.MechanismUnknown, RuntimeCodes.RequestInvalid, RuntimeCodes.IdempotencyMismatch, RuntimeCodes.Busy],
                Request = new NewDemand { Channel = "web", Place = Samples.Place, Description = "楼道灯不亮", ReporterName = "居民甲", ReporterContact = "000-0001" },
                Answer = new DemandRegistered(Samples.Number, Samples.FollowUpCode),
            });

    private static async Task<IResult> RegisterAsync(
        JsonBody<NewDemand> body, IdempotencyKey key, ClaimsPrincipal user, IMediator mediator, PhotoHandles handles)
    {
        var (sent, person, once) = (body.Value, TokenPerson.Of(user), key.For(body.Bytes));
        if (person is not null && (await mediator.Send(new GetPerson(person))).Value?.MayRegister != true)
        {
            return ProblemAnswer.Of(RuntimeCodes.AccessVerb, ("verb", "register"));
        }

        var mechanism = sent.Mechanism ?? Usual;
        var outcome = await mediator.Send(new GetIntake(mechanism));
        if (outcome.Value is not { } intake)
        {
            return new ProblemAnswer(outcome.Refusal!);
        }

        var problems = new List<FieldProblem>();
        var channel = sent.Channel ?? Open[0];
        if (intake.Channels.All(c => c.Id != channel) && !Open.Contains(channel))
        {
            problems.Add(FieldProblem.Of("channel", FormCodes.ChoiceUnknown));
        }
        else if (person is null && !Open.Contains(channel))
        {
            problems.Add(FieldProblem.Of("channel", ApiCodes.ChannelNeedsToken));
        }

        var photos = PhotoFields.Open(handles, person, "photos", sent.Photos ?? [], [], problems);
        var further = (intake.Form?.Fields ?? []).Where(f => !Parts.Contains(f.Name)).ToImmutableArray();
        var values = FieldValues.Read(further, sent.Fields, handles, person, problems);
        if (problems.Count > 0)
        {
            return new ProblemAnswer(Refusal.Of(RuntimeCodes.FormInvalid) with { Fields = [.. problems] });
        }

        var done = await mediator.Send(new RegisterDemand(
            channel, sent.Place ?? "", Given(sent.Category), sent.Description ?? "", photos, Given(sent.ReporterName), Given(sent.ReporterContact),
            sent.Anonymous ?? false, person, once.Key)
        {
            Mechanism = mechanism,
            ReporterKind = sent.ReporterKind ?? "person",
            Values = values,
            Digest = once.Digest,
        });
        return done.Value is { } receipt
            ? TypedResults.Created($"{ApiRoutes.Version1}/demands/{receipt.Number}", new DemandRegistered(receipt.Number, receipt.FollowCode))
            : new ProblemAnswer(done.Refusal!);
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
