using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>Who may look into procedures, and which files are meant.</summary>
internal static class ProcedureAccess
{
    private const string Folder = "decisions/";

    /// <summary>Whether a person may: administrators redraw procedures, auditors look.</summary>
    public static bool MayLook(Organisation organisation, string person, Instant now) =>
        CaseAccess.HasRole(organisation, person, StandardRole.Administrator, now) || CaseAccess.HasRole(organisation, person, StandardRole.Auditor, now);

    /// <summary>The names of the decision files of a version, without their folder.</summary>
    public static IEnumerable<string> DecisionFilesOf(ProcedureVersion version) => version.Files.Keys.Where(ProcedureFiles.IsDecisions).Select(path => path[Folder.Length..]);

    /// <summary>The path of a decision file.</summary>
    public static string PathOf(string file) => Folder + file;

    /// <summary>A version; null when there is none.</summary>
    /// <param name="session">Where to read.</param>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="number">The version number; null for the newest.</param>
    public static async ValueTask<ProcedureVersion?> FindAsync(IReadSession session, string mechanism, int? number)
    {
        var head = (await session.ListVersionsAsync()).Where(version => version.Mechanism == mechanism && (number is null || version.Number == number)).MaxBy(version => version.Number);
        return head is null ? null : await session.LoadVersionAsync(head.Hash);
    }
}
