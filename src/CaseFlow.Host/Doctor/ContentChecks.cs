using System.Collections.Immutable;
using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Reference;

namespace CaseFlow.Host.Doctor;

/// <summary>Looks at what the office loaded: procedures, calendar, organisation.</summary>
internal static class ContentChecks
{
    /// <summary>Runs the checks.</summary>
    /// <param name="patient">The installation.</param>
    public static async Task<ImmutableArray<DoctorFinding>> RunAsync(Patient patient)
    {
        var found = ImmutableArray.CreateBuilder<DoctorFinding>();
        var procedures = await ProceduresAsync(patient, found);
        found.Add(await CalendarAsync(patient));
        found.Add(Roles(await patient.Snapshot.Session.LoadOrganisationAsync(), procedures));
        return found.ToImmutable();
    }

    private static async Task<List<Procedure>> ProceduresAsync(Patient patient, ImmutableArray<DoctorFinding>.Builder found)
    {
        var read = new List<Procedure>();
        var heads = await patient.Snapshot.Session.ListVersionsAsync();
        foreach (var head in heads)
        {
            var version = await patient.Snapshot.Session.LoadVersionAsync(head.Hash);
            var reading = version is null ? null : ProcedureReader.Read(head.Mechanism, version.Files, processes: null);
            if (reading?.Procedure is { } procedure)
            {
                read.Add(procedure);
            }
            else
            {
                found.Add(DoctorFinding.Bad(
                    "doctor.procedure.refused",
                    ("mechanism", head.Mechanism), ("number", head.Number), ("why", reading?.Findings.Select(f => f.Finding.Code).FirstOrDefault())));
            }
        }

        if (read.Count == heads.Length)
        {
            found.Add(heads.IsEmpty ? DoctorFinding.Warning("doctor.procedure.none") : DoctorFinding.Good("doctor.procedure.sound", ("count", heads.Length)));
        }

        return read;
    }

    private static async Task<DoctorFinding> CalendarAsync(Patient patient)
    {
        var json = await patient.Snapshot.Session.LoadReferenceAsync(ReferenceKind.Calendar);
        if (json is null || CalendarFile.Read(Encoding.UTF8.GetBytes(json)).Calendar is not { } calendar)
        {
            return DoctorFinding.Bad("doctor.calendar.missing");
        }

        var today = calendar.LocalTime(patient.Now);
        var missing = new[] { today.Year, today.Year + 1 }.Where(year => !calendar.PublishedYears.Contains(year)).ToList();
        return missing.Contains(today.Year) ? DoctorFinding.Bad("doctor.calendar.thisYear", ("year", today.Year))
            // The State Council publishes the notice of a year in October or November of the year before.
            : missing.Count > 0 && today.Month >= 11 ? DoctorFinding.Warning("doctor.calendar.nextYear", ("year", today.Year + 1))
            : DoctorFinding.Good("doctor.calendar.loaded", ("years", string.Join(", ", calendar.PublishedYears.Order().TakeLast(2))));
    }

    private static DoctorFinding Roles(Organisation organisation, List<Procedure> procedures)
    {
        if (organisation.Persons.IsEmpty)
        {
            return DoctorFinding.Warning("doctor.roles.nobody");
        }

        var held = organisation.Posts.Where(post => post.Holder is not null).SelectMany(post => post.Roles).ToHashSet(StringComparer.Ordinal);
        var needed = procedures.SelectMany(procedure => procedure.Mechanism.Roles.Select(role => role.Id)).Append(StandardRole.Administrator);
        var empty = needed.Distinct(StringComparer.Ordinal).Where(role => !held.Contains(role)).Order(StringComparer.Ordinal).ToList();
        return empty.Count > 0
            ? DoctorFinding.Warning("doctor.roles.empty", ("roles", string.Join(", ", empty)))
            : DoctorFinding.Good("doctor.roles.held");
    }
}
