using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime;

/// <summary>What every use case handler is given.</summary>
/// <param name="Parts">The outside parts.</param>
/// <param name="Procedures">Compiled versions.</param>
/// <param name="Facts">Organisation, calendar, categories.</param>
/// <param name="Steps">Carries out steps.</param>
internal sealed record RuntimeKit(RuntimeParts Parts, ProcedureCache Procedures, ReferenceFacts Facts, CaseSteps Steps)
{
    public static RuntimeKit Make(RuntimeParts parts)
    {
        var procedures = new ProcedureCache();
        var facts = new ReferenceFacts(parts.Clock);
        return new RuntimeKit(parts, procedures, facts, new CaseSteps(parts, procedures, facts));
    }

    /// <summary>Loads a case by number; null when there is none.</summary>
    public static async ValueTask<CaseUnit?> LoadAsync(IReadSession session, string number) =>
        await session.FindCaseAsync(number.Trim()) is { } id ? await session.LoadCaseAsync(id) : null;

    /// <summary>Refuses an unknown person; null when the person is known.</summary>
    public static Refusal? RefuseUnknown(Organisation organisation, string person) =>
        organisation.FindPerson(person) is null ? Refusal.Of(RuntimeCodes.PersonUnknown, ("person", person)) : null;
}
