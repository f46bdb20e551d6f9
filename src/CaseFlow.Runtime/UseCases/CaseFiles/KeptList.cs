using CaseFlow.Calendar;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>The version of a reference list that a case is handled under (catalogue §5 rule 13).</summary>
/// <param name="List">The list's id.</param>
/// <param name="Name">The list's name.</param>
/// <param name="Number">The version's number.</param>
/// <param name="EffectiveFrom">From when it is in force.</param>
public sealed record KeptList(string List, LocalText Name, long Number, Instant EffectiveFrom);
