using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Actions;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.People;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime;

/// <summary>What every use case handler is given.</summary>
/// <param name="Parts">The outside parts.</param>
/// <param name="Procedures">Compiled versions.</param>
/// <param name="Facts">Organisation, calendar, categories.</param>
/// <param name="Steps">Carries out steps.</param>
/// <param name="Roles">Looks through open tasks for roles that nobody is there for.</param>
internal sealed record RuntimeKit(RuntimeParts Parts, ProcedureCache Procedures, ReferenceFacts Facts, CaseSteps Steps, RoleReview Roles)
{
    public static RuntimeKit Make(RuntimeParts parts) => Make(parts, new ProcedureCache(), new ReferenceFacts(parts.Clock), null);

    /// <summary>Makes one over another store, with versions that are compiled already and stand-ins for actions.</summary>
    public static RuntimeKit Make(RuntimeParts parts, ProcedureCache procedures, ReferenceFacts facts, ActionDoubles? doubles)
    {
        var steps = new CaseSteps(parts, procedures, facts) { Doubles = doubles };
        return new RuntimeKit(parts, procedures, facts, steps, new RoleReview(parts, steps));
    }

    /// <summary>Loads a case by number; null when there is none.</summary>
    public static async ValueTask<CaseUnit?> LoadAsync(IReadSession session, string number) =>
        await session.FindCaseAsync(number.Trim()) is { } id ? await session.LoadCaseAsync(id) : null;

    /// <summary>Refuses an unknown person; null when the person is known.</summary>
    public static Refusal? RefuseUnknown(Organisation organisation, string person) =>
        !organisation.IsActive(person) ? Refusal.Of(RuntimeCodes.PersonUnknown, ("person", person)) : null;
}
