namespace CaseFlow.Bpmn.Extensions;

/// <summary>
/// How a process that its calendar begins is begun (<c>&lt;caseflow:schedule each="community" missed="once" shift="nextWorkingDay"/&gt;</c> on a timer
/// start event, whose own <c>timeCycle</c> or <c>timeDate</c> says when).
/// </summary>
/// <param name="Each">The level of units each of which gets a case of its own, such as <c>community</c>.</param>
/// <param name="Missed">What is done about starts that were missed while nothing ran: <c>once</c> (the last one only), <c>all</c>, <c>skip</c>.</param>
/// <param name="Shift">What is done about a day that is no working day: <c>none</c> (it is held all the same) or <c>nextWorkingDay</c>.</param>
public sealed record StartSchedule(string Each, string Missed, string Shift)
{
    /// <summary>One case for the county, the last missed one, on whatever day it falls.</summary>
    public static StartSchedule Plain { get; } = new("county", "once", "none");
}
