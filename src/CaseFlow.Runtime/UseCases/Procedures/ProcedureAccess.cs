using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
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
    /// <param name="number">The version number; null for the one in force, or the newest when none is yet.</param>
    /// <param name="moment">The moment at which it is in force.</param>
    public static async ValueTask<ProcedureVersion?> FindAsync(IReadSession session, string mechanism, int? number, Instant moment)
    {
        var versions = await session.ListVersionsAsync();
        var head = number is null
            ? Pins.InForce(versions, mechanism, moment) ?? Pins.Newest(versions, mechanism)
            : versions.FirstOrDefault(version => version.Mechanism == mechanism && version.Number == number);
        return head is null ? null : await LoadAsync(session, head);
    }

    /// <summary>A version with its files. A later one that restored it has the same content, but is another version.</summary>
    public static async ValueTask<ProcedureVersion> LoadAsync(IReadSession session, ProcedureVersionHead head) =>
        (await session.LoadVersionAsync(head.Hash))! with { Head = head };
}
