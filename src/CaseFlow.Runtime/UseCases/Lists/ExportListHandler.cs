using System.Text;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Lists;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>Writes a version of a reference list as comma-separated text.</summary>
internal sealed class ExportListHandler(RuntimeKit kit) : IRequestHandler<ExportList, Outcome<ListExport>>
{
    public Task<Outcome<ListExport>> Handle(ExportList request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                if (RuntimeKit.RefuseUnknown(await session.LoadOrganisationAsync(), request.Person) is { } unknown)
                {
                    return Outcomes.Refuse<ListExport>(unknown);
                }

                var head = (await session.ListListVersionsAsync(request.List)).FirstOrDefault(v => request.Version is null || v.Number == request.Version);
                if (head is null)
                {
                    return Outcomes.Refuse<ListExport>(ListCodes.NotFound, ("list", request.List));
                }

                var text = ListTable.Write(await kit.Facts.Lists.LoadAsync(session, head));
                return Outcomes.Done(new ListExport($"{head.List}-{head.Number}.csv", (byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]));
            },
            cancellationToken);
}
