using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Lists;

namespace CaseFlow.Runtime.Handling;

/// <summary>What a step needs to know besides its case.</summary>
/// <param name="Organisation">Who is who now.</param>
/// <param name="Calendar">Working time.</param>
/// <param name="Now">The clock's moment.</param>
/// <param name="Lists">The versioned reference lists.</param>
internal sealed record Surroundings(Organisation Organisation, WorkingCalendar Calendar, Instant Now, ReferenceLists Lists)
{
    /// <summary>The clock's moment as clocks show it here: expressions that ask what day it is mean this one.</summary>
    public DateTimeOffset LocalNow => Calendar.LocalTime(Now);
}
