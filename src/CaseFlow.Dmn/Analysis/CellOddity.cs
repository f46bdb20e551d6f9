namespace CaseFlow.Dmn.Analysis;

/// <summary>What can be said about a cell alone.</summary>
internal enum CellOddity
{
    /// <summary>It does more than compare with constants.</summary>
    NotAnalysed,

    /// <summary>It compares with values of another type than its column's.</summary>
    WrongType,

    /// <summary>It names values that are not allowed.</summary>
    NotAllowed,
}
