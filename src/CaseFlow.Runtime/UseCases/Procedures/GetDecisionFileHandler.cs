using System.Collections.Immutable;
using CaseFlow.Dmn.Analysis;
using CaseFlow.Dmn.Xml;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>Reads and analyses a decision file for administrators and auditors.</summary>
internal sealed class GetDecisionFileHandler(RuntimeKit kit) : IRequestHandler<GetDecisionFile, Outcome<DecisionFileView>>
{
    /// <summary>A page is to come at once: it does a part of what publishing does.</summary>
    private const long Steps = TableAnalyser.UsualSteps / 4;

    public Task<Outcome<DecisionFileView>> Handle(GetDecisionFile request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<DecisionFileView>> ReadAsync(IReadSession session, GetDecisionFile request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (!ProcedureAccess.MayLook(around.Organisation, request.Person, around.Now))
        {
            return Outcomes.Refuse<DecisionFileView>(RuntimeCodes.AccessVerb, ("verb", "procedures"));
        }

        var version = await ProcedureAccess.FindAsync(session, request.Mechanism, request.Version, around.Now);
        ImmutableArray<string> names = version is null ? [] : [.. ProcedureAccess.DecisionFilesOf(version)];
        var file = string.IsNullOrEmpty(request.File) ? names.FirstOrDefault() : request.File;
        if (version is null || file is null || !names.Contains(file) || DmnReader.Read(version.Files[ProcedureAccess.PathOf(file)]).Document is not { } document)
        {
            return Outcomes.Refuse<DecisionFileView>(RuntimeCodes.DecisionFileUnknown, ("file", file ?? request.Mechanism));
        }

        var procedure = await kit.Procedures.GetAsync(session, version.Head.Hash);
        return Outcomes.Done(new DecisionFileView(version.Head, procedure.Mechanism.Name, file, version.Files, document, TableAnalyser.Analyse(document, Steps)));
    }
}
