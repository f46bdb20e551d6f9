using CaseFlow.Calendar;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sqlite.Opening;

namespace CaseFlow.Host.Doctor;

/// <summary>The installation that is looked at, on one snapshot of its data.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="Layout">Where its files are.</param>
/// <param name="Snapshot">Its data.</param>
/// <param name="Figures">What the data hold.</param>
/// <param name="Now">The moment.</param>
internal sealed record Patient(CaseFlowSettings Settings, DataLayout Layout, SqliteSnapshot Snapshot, StoreFigures Figures, Instant Now);
