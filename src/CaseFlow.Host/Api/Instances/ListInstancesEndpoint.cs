using CaseFlow.Host.Api.Access;
using CaseFlow.Host.Api.Description;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Host.Api.Reading;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Instances;
using CaseFlow.Runtime.UseCases.Tokens;
using MediatR;

namespace CaseFlow.Host.Api.Instances;

/// <summary><c>GET /api/v1/cases/NUMBER/instances</c>: the process instances of a case as they stand.</summary>
internal static class ListInstancesEndpoint
{
    /// <summary>Adds the address.</summary>
    /// <param name="group">Where.</param>
    public static void Map(RouteGroupBuilder group) => group.MapGet("/cases/{number}/instances", GetAsync)
        .NeedsScope(TokenScopes.InstancesWrite)
        .Produces<InstanceItems>()
        .Describe(
            "listInstances",
            "Instances",
            "Lists the process instances of a case as they stand now.",
            "For administrators. Open steps, branches at joins, failed steps and data have the numbers by which operations name them. The ETag is the "
            + "case's version.",
            new ApiNote { Codes = [RuntimeCodes.CaseNotFound, RuntimeCodes.AccessVerb] });

    private static async Task<IResult> GetAsync(string number, HttpContext http, IMediator mediator)
    {
        var outcome = await mediator.Send(new GetInstances(http.User.PersonId(), number));
        if (outcome.Value is not { } shown)
        {
            return new ProblemAnswer(outcome.Refusal!);
        }

        ExpectedVersion.Tell(http.Response, shown.Version);
        return TypedResults.Ok(new InstanceItems(shown.Case.Number, [.. shown.Instances.Select(InstanceDetails.Of)]));
    }
}
