namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>What a person orders about a batch.</summary>
public enum MoveOrder
{
    /// <summary>To stop between two cases.</summary>
    Stop,

    /// <summary>To go on with the cases that were not reached.</summary>
    Resume,

    /// <summary>To move every moved case back in which nothing has happened since.</summary>
    Reverse,
}
