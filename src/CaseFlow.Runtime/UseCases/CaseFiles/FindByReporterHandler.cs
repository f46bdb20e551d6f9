using System.Collections.Immutable;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Searching;
using MediatR;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>Finds cases by reporter. The looks are written before anything is shown.</summary>
internal sealed class FindByReporterHandler(RuntimeKit kit) : IRequestHandler<FindByReporter, Outcome<CaseList>>
{
    private const int MostRows = 50;
    private const int FewestDigits = 3;
    private const int LongestValue = 100;

    public Task<Outcome<CaseList>> Handle(FindByReporter request, CancellationToken cancellationToken) =>
        kit.Parts.Store.WriteAsync(session => FindAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<CaseList>> FindAsync(IWriteSession session, FindByReporter request)
    {
        var around = await kit.Facts.AroundAsync(session);
        ImmutableArray<string> units =
        [
            .. around.Organisation.RolesOf(request.Person, around.Now).Where(r => r.Role == CaseAccess.Registrar).Select(r => r.Unit).Distinct(),
        ];
        if (units.IsEmpty)
        {
            return Outcomes.Refuse<CaseList>(SearchCodes.ReporterNotAllowed);
        }

        if (Match(request) is not { } match)
        {
            return Outcomes.Refuse<CaseList>(SearchCodes.ReporterTooShort, ("digits", $"{FewestDigits}"));
        }

        var found = await session.ListCasesAsync(new CaseQuery(units, null, null, null, Math.Clamp(request.PageSize, 1, MostRows), 0)
        {
            Reporter = match,
            After = CaseCursor.Parse(request.After),
            Counted = true,
        });
        var names = string.Join(' ', new[] { match.Name is null ? null : PersonalNames.Name, match.Phone is null ? null : PersonalNames.Contact }.OfType<string>());
        foreach (var row in found.Rows)
        {
            await session.AddLookAsync(new Look(row.Id, request.Person, names, around.Now));
        }

        return Outcomes.Done(CaseLists.Of(found, 1, around.Now));
    }

    private static ReporterMatch? Match(FindByReporter request)
    {
        var (name, phone) = (request.Name?.Trim() ?? "", request.Phone?.Trim() ?? "");
        if (name.Length > LongestValue || phone.Length > LongestValue)
        {
            return null;
        }

        var (comparedName, comparedPhone) = (ReporterText.Name(name), ReporterText.Phone(phone));
        var isNameTooShort = name.Length > 0 && (comparedName.Length == 0 || (comparedName.Length == 1 && char.IsAscii(comparedName[0])));
        var isPhoneTooShort = phone.Length > 0 && comparedPhone.Length < FewestDigits;
        return isNameTooShort || isPhoneTooShort || name.Length + phone.Length == 0
            ? null
            : new ReporterMatch(name.Length == 0 ? null : comparedName, phone.Length == 0 ? null : comparedPhone);
    }
}
