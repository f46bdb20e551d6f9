using CaseFlow.Engine.Effects;

namespace CaseFlow.Simulation.Rooms;

/// <summary>Something that an instance left to be done outside itself: a closed family.</summary>
/// <param name="From">The instance.</param>
internal abstract record Order(RoomInstance From)
{
    /// <summary>What the engine ordered.</summary>
    public sealed record Carry(RoomInstance From, Effect Effect) : Order(From);

    /// <summary>A message was thrown.</summary>
    public sealed record Send(RoomInstance From, Letter Letter) : Order(From);
}
