using System.Collections.Immutable;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.UseCases.Reference;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>What filters choose from.</summary>
/// <param name="Mechanisms">The mechanisms that open cases.</param>
/// <param name="Channels">The channels of all mechanisms.</param>
/// <param name="Places">The places whose cases the person may see, from the county down to compounds, in tree order.</param>
/// <param name="Categories">All categories in tree order.</param>
/// <param name="Roles">The roles that the person holds.</param>
/// <param name="MayFindReporters">Whether the person may search by reporter.</param>
public sealed record FilterChoices(
    ImmutableArray<NamedText> Mechanisms,
    ImmutableArray<NamedText> Channels,
    ImmutableArray<PlaceView> Places,
    ImmutableArray<CategoryView> Categories,
    ImmutableArray<string> Roles,
    bool MayFindReporters);
