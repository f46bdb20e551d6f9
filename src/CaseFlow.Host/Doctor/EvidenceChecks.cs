using System.Collections.Immutable;
using System.Security.Cryptography;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Journal.Verification;

namespace CaseFlow.Host.Doctor;

/// <summary>Looks at keys, checkpoints and a sample of the journal.</summary>
internal static class EvidenceChecks
{
    private const int Sample = 20;

    /// <summary>Runs the checks.</summary>
    /// <param name="patient">The installation.</param>
    public static async Task<ImmutableArray<DoctorFinding>> RunAsync(Patient patient)
    {
        var session = patient.Snapshot.Session;
        var last = await session.LoadLastCheckpointAsync();
        var found = ImmutableArray.CreateBuilder<DoctorFinding>();
        var keys = PublicKeys(patient, found);
        found.Add(PrivateKey(patient, last, keys));
        found.Add(await AgeAsync(patient, last));
        found.Add(await SpotAsync(patient, keys));
        keys?.Dispose();
        return found.ToImmutable();
    }

    private static CheckpointKey? PublicKeys(Patient patient, ImmutableArray<DoctorFinding>.Builder found)
    {
        try
        {
            if (File.Exists(patient.Layout.PublicKey))
            {
                return CheckpointKey.Read(File.ReadAllText(patient.Layout.PublicKey));
            }

            found.Add(DoctorFinding.Warning("doctor.key.noPublic", ("file", patient.Layout.PublicKey)));
        }
        catch (CryptographicException e)
        {
            found.Add(DoctorFinding.Bad("doctor.key.unreadable", ("file", patient.Layout.PublicKey), ("why", e.Message)));
        }

        return null;
    }

    private static DoctorFinding PrivateKey(Patient patient, Checkpoint? last, CheckpointKey? keys)
    {
        var file = patient.Layout.CheckpointKey;
        if (!File.Exists(file))
        {
            return DoctorFinding.Warning("doctor.key.noPrivate", ("file", file));
        }

        try
        {
            var id = CheckpointSigner.KeyIdOf(file);
            if (last is not null && keys is not null && !keys.Ids.Contains(last.KeyId))
            {
                return DoctorFinding.Bad("doctor.key.other", ("number", last.Number));
            }

            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite)) != UnixFileMode.None)
            {
                return DoctorFinding.Warning("doctor.key.open", ("file", file));
            }

            return last is null || last.KeyId == id ? DoctorFinding.Good("doctor.key.fits") : DoctorFinding.Warning("doctor.key.changed", ("number", last.Number));
        }
        catch (CryptographicException e)
        {
            return DoctorFinding.Bad("doctor.key.unreadable", ("file", file), ("why", e.Message));
        }
    }

    private static async Task<DoctorFinding> AgeAsync(Patient patient, Checkpoint? last)
    {
        var open = (await patient.Snapshot.Session.ListHeadsAsync(last?.Number ?? 0)).Length;
        var allowed = Math.Max(TimeSpan.FromMinutes(15).Ticks, patient.Settings.CheckpointEvery.Ticks * 3);
        var age = TimeSpan.FromMilliseconds(patient.Now.UnixMilliseconds - (last?.At ?? patient.Now).UnixMilliseconds);
        (string, object?)[] data = [("number", last?.Number), ("minutes", (long)age.TotalMinutes), ("cases", open)];
        return open > 0 && age.Ticks > allowed ? DoctorFinding.Warning("doctor.checkpoint.old", data)
            : last is null ? DoctorFinding.Good("doctor.checkpoint.none")
            : DoctorFinding.Good("doctor.checkpoint.fresh", data);
    }

    // Cases spread over the whole installation, the newest among them, each as audit verify does it.
    private static async Task<DoctorFinding> SpotAsync(Patient patient, CheckpointKey? keys)
    {
        var session = patient.Snapshot.Session;
        var records = patient.Snapshot.Evidence.ReadCases().ToList();
        var checkpoints = patient.Snapshot.Evidence.ReadCheckpoints().ToList();
        var step = Math.Max(1, records.Count / Sample);
        var chosen = records.Where((_, i) => (records.Count - 1 - i) % step == 0).Take(Sample + 1).ToList();
        foreach (var record in chosen)
        {
            var entries = await session.LoadJournalAsync(record.Case, 1);
            var naming = checkpoints.Where(checkpoint => checkpoint.Heads.Any(head => head.Case == record.Case)).ToImmutableArray();
            if (CaseVerifier.Verify(record, entries, naming, keys, StateReplay.Over(session)).Problems is [var problem, ..])
            {
                return DoctorFinding.Bad("doctor.journal.altered", ("case", problem.CaseNumber), ("sequence", problem.Sequence), ("problem", problem.Code));
            }
        }

        return DoctorFinding.Good("doctor.journal.sound", ("cases", chosen.Count), ("all", records.Count));
    }
}
