using System.Collections.Immutable;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.UseCases.Reference;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>What a page needs to take in a demand.</summary>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Name">The mechanism's name.</param>
/// <param name="Channels">The channels by which a demand may come in.</param>
/// <param name="Places">All places in tree order.</param>
/// <param name="Categories">All categories in tree order.</param>
/// <param name="Form">The mechanism's registration form (its <c>intakeForm</c>); null when it has none.</param>
public sealed record Intake(
    string Mechanism,
    LocalText Name,
    ImmutableArray<ChannelView> Channels,
    ImmutableArray<PlaceView> Places,
    ImmutableArray<CategoryView> Categories,
    FormView? Form);
