using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.Host.Pages.People;

/// <summary>Absences to be shown.</summary>
/// <param name="Organisation">Who is who, for names.</param>
/// <param name="Absences">The absences.</param>
/// <param name="Now">The moment.</param>
/// <param name="Address">The page on which one is changed.</param>
/// <param name="WithPerson">Whether the page must be told whose it is.</param>
internal sealed record AbsenceTable(Organisation Organisation, IReadOnlyList<Absence> Absences, Instant Now, string Address, bool WithPerson);
