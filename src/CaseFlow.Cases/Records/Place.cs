using System.Collections.Immutable;

namespace CaseFlow.Cases.Records;

/// <summary>Where the matter is, as the organisation stood at registration.</summary>
/// <param name="Unit">The most precise unit known.</param>
/// <param name="Path">The unit ids from the top unit down to <paramref name="Unit"/>, both included.</param>
/// <param name="Name">The place in words, such as 临沭县›郯城街道›红石湖社区.</param>
public sealed record Place(string Unit, ImmutableArray<string> Path, string Name);
