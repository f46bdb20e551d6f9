using CaseFlow.Cases.Organisations;

namespace CaseFlow.Host.Pages.People;

/// <summary>Units to be shown.</summary>
/// <param name="Organisation">Who is who.</param>
/// <param name="Units">The units.</param>
/// <param name="WithPath">Whether the units above are named as well.</param>
internal sealed record UnitTable(Organisation Organisation, IReadOnlyList<Unit> Units, bool WithPath);
