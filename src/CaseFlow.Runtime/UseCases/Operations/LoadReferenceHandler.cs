using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Reference;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>Checks and stores reference data.</summary>
internal sealed class LoadReferenceHandler(RuntimeKit kit) : IRequestHandler<LoadReference, Outcome<ReferenceLoaded>>
{
    public Task<Outcome<ReferenceLoaded>> Handle(LoadReference request, CancellationToken cancellationToken)
    {
        var bytes = Encoding.UTF8.GetBytes(request.Content);
        return request.Kind switch
        {
            ReferenceKind.Calendar => StoreAsync(request, CalendarProblem(bytes), cancellationToken),
            ReferenceKind.Organisation => StoreOrganisationAsync(request, OrganisationFile.Read(bytes), cancellationToken),
            _ => Task.FromResult(Invalid(request, "unknown kind")),
        };
    }

    private Task<Outcome<ReferenceLoaded>> StoreAsync(LoadReference request, string? problem, CancellationToken cancellation) =>
        problem is not null ? Task.FromResult(Invalid(request, problem)) : kit.Parts.Store.WriteAsync(
            async session =>
            {
                var keep = request.OnlyWhenMissing && await session.LoadReferenceAsync(request.Kind) is not null;
                if (!keep)
                {
                    await session.SaveReferenceAsync(request.Kind, request.Content);
                }

                return Outcomes.Done(new ReferenceLoaded(request.Kind, !keep));
            },
            cancellation);

    private Task<Outcome<ReferenceLoaded>> StoreOrganisationAsync(LoadReference request, OrganisationReading reading, CancellationToken cancellation) =>
        reading.Organisation is not { } organisation ? Task.FromResult(Invalid(request, reading.Problems[0].Message)) : kit.Parts.Store.WriteAsync(
            async session =>
            {
                var keep = request.OnlyWhenMissing && !(await session.LoadOrganisationAsync()).Units.IsEmpty;
                if (!keep)
                {
                    await session.SaveOrganisationAsync(organisation);
                }

                return Outcomes.Done(new ReferenceLoaded(request.Kind, !keep));
            },
            cancellation);

    private static string? CalendarProblem(byte[] bytes) =>
        CalendarFile.Read(bytes) is { Errors: { IsEmpty: false } errors } ? errors[0].Message : null;

    private static Outcome<ReferenceLoaded> Invalid(LoadReference request, string detail) =>
        Outcomes.Refuse<ReferenceLoaded>(RuntimeCodes.ReferenceInvalid, ("kind", request.Kind), ("detail", detail));
}
