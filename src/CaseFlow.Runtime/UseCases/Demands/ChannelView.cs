using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>A channel by which demands come in.</summary>
/// <param name="Id">The channel identifier.</param>
/// <param name="Name">Its name.</param>
public sealed record ChannelView(string Id, LocalText Name);
