using CaseFlow.Calendar;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>A reference list in one line.</summary>
/// <param name="Id">The list's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Entries">How many entries the shown version has.</param>
/// <param name="Starters">How many of them are starting values or invented, which no source states.</param>
/// <param name="Number">The number of the version in force now; of the newest when none is.</param>
/// <param name="EffectiveFrom">From when that version is in force.</param>
/// <param name="Newest">The number of the newest version, which may become effective later.</param>
public sealed record ReferenceListLine(string Id, LocalText Name, int Entries, int Starters, long Number, Instant EffectiveFrom, long Newest);
