using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Procedures;

namespace CaseFlow.Runtime.Drafts;

/// <summary>Who may draw procedures, and who may review what others drew.</summary>
internal static class DraftAccess
{
    /// <summary>Whether a person draws: a designer at the top unit.</summary>
    public static bool MayDraw(Organisation organisation, string person, Instant now) => HasAtTop(organisation, person, StandardRole.ProcedureDesigner, now);

    /// <summary>Whether a person reviews: a reviewer at the top unit.</summary>
    public static bool MayReview(Organisation organisation, string person, Instant now) => HasAtTop(organisation, person, StandardRole.ProcedureReviewer, now);

    /// <summary>Whether a person sees drafts: those who draw or review, administrators and auditors.</summary>
    public static bool MaySee(Organisation organisation, string person, Instant now) =>
        organisation.IsActive(person)
        && (MayDraw(organisation, person, now) || MayReview(organisation, person, now) || ProcedureAccess.MayLook(organisation, person, now));

    /// <summary>Whose drawing it is: everybody who opened, changed or handed it in. None of them reviews it.</summary>
    public static ImmutableHashSet<string> Drawers(ImmutableArray<ProcedureDraftEntry> history) =>
    [
        .. history
            .Where(entry => entry.Kind is ProcedureDraftEventKind.Opened or ProcedureDraftEventKind.Restored or ProcedureDraftEventKind.Imported
                or ProcedureDraftEventKind.Saved or ProcedureDraftEventKind.Submitted)
            .Select(entry => entry.By),
    ];

    private static bool HasAtTop(Organisation organisation, string person, string role, Instant now) =>
        organisation.IsActive(person)
        && organisation.RolesOf(person, now).Any(held => held.Role == role && organisation.FindUnit(held.Unit) is { Parent: null });
}
