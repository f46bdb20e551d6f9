namespace CaseFlow.Runtime.Ports;

/// <summary>States of moving as they are stored and as texts are looked up.</summary>
public static class MoveStateName
{
    /// <summary>The name of a batch's state.</summary>
    /// <param name="state">The state.</param>
    public static string Of(MoveBatchState state) => state.ToString().ToLowerInvariant();

    /// <summary>The name of a case's state.</summary>
    /// <param name="state">The state.</param>
    public static string Of(MoveItemState state) => state.ToString().ToLowerInvariant();

    /// <summary>Reads a batch's state.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">There is no such state.</exception>
    public static MoveBatchState ParseBatch(string name) => Enum.Parse<MoveBatchState>(name, ignoreCase: true);

    /// <summary>Reads a case's state.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">There is no such state.</exception>
    public static MoveItemState ParseItem(string name) => Enum.Parse<MoveItemState>(name, ignoreCase: true);
}
