using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.Host.Pages.People;

/// <summary>Posts to be shown.</summary>
/// <param name="Organisation">Who is who, for names.</param>
/// <param name="Posts">The posts.</param>
/// <param name="ByUnit">Whether they are those of a unit, so that the holder is told; else those of a person.</param>
/// <param name="Now">The moment.</param>
internal sealed record PostTable(Organisation Organisation, IReadOnlyList<Post> Posts, bool ByUnit, Instant Now);
