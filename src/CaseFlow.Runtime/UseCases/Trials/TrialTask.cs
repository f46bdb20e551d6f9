using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.Trials;

/// <summary>A task that waits in a trial.</summary>
/// <param name="Element">The element's id.</param>
/// <param name="Name">Its name as drawn.</param>
/// <param name="Unit">The unit whose holders of the role work on it.</param>
/// <param name="UnitName">That unit's name.</param>
/// <param name="RoleName">The role's name.</param>
/// <param name="Due">When it is due; null without clock.</param>
/// <param name="People">Who may do it.</param>
/// <param name="IsShown">Whether it is the one that is shown.</param>
public sealed record TrialTask(
    string Element, string Name, string Unit, string UnitName, LocalText RoleName, Instant? Due, ImmutableArray<TrialPerson> People, bool IsShown);
