using CaseFlow.Calendar;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>Which cases a person sees in ledgers and figures (design §5).</summary>
internal static class CaseReaches
{
    /// <summary>The cases of the person's subtrees, and those with an open task of the person; within a place, if one is given.</summary>
    public static CaseReach Of(Surroundings around, string person, string? place)
    {
        var organisation = around.Organisation;
        var overseen = organisation.OverseenBy(person, around.Now);
        if (!string.IsNullOrEmpty(place))
        {
            return new CaseReach(
                organisation.PathOf(place).Any(overseen.Contains) ? [place] : [.. overseen.Where(unit => organisation.PathOf(unit).Contains(place))],
                null);
        }

        return organisation.Units.Where(unit => unit.Parent is null).All(unit => overseen.Contains(unit.Id))
            ? CaseReach.Everything
            : new CaseReach(overseen, new TaskHolder(person, [.. organisation.RolesOf(person, around.Now).Select(held => new RoleAtUnit(held.Role, held.Unit))]));
    }

    /// <summary>The first moment of a local day.</summary>
    public static Instant StartOf(DateOnly day, WorkingCalendar calendar) =>
        Instant.From(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)).Plus(-calendar.Offset);

    /// <summary>The local day of a moment.</summary>
    public static DateOnly DayOf(Instant at, WorkingCalendar calendar) => DateOnly.FromDateTime(calendar.LocalTime(at).DateTime);
}
