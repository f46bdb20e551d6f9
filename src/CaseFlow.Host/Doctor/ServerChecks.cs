using CaseFlow.Host.Installation;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Host.Doctor;

/// <summary>Looks at a database server: whether it answers, and whether the evidence in it is intact. Its disks and copies are its own tools' affair.</summary>
internal static class ServerChecks
{
    /// <summary>Runs the checks; reads only.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="layout">Where the keys are.</param>
    public static async Task<DoctorFinding> RunAsync(CaseFlowSettings settings, DataLayout layout)
    {
        try
        {
            var keys = File.Exists(layout.PublicKey) ? await File.ReadAllTextAsync(layout.PublicKey) : null;
            var report = await Database.Of(settings, layout).VerifyAsync(keys, StateReplay.Over, CancellationToken.None);
            return report.Problems is [var problem, ..]
                ? DoctorFinding.Bad("doctor.journal.altered", ("case", problem.CaseNumber), ("sequence", problem.Sequence), ("problem", problem.Code))
                : DoctorFinding.Good("doctor.journal.sound", ("cases", report.Cases), ("all", report.Cases));
        }
        catch (StoreUnavailableException e)
        {
            return DoctorFinding.Bad("doctor.server.unreachable", ("why", e.Message));
        }
    }
}
