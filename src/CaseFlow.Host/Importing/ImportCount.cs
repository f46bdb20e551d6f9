namespace CaseFlow.Host.Importing;

/// <summary>What became of the rows so far.</summary>
/// <param name="Rows">Rows read.</param>
/// <param name="Imported">Rows that became cases.</param>
/// <param name="WereThere">Rows that had been imported before.</param>
/// <param name="LeftOut">Rows that the mapping does not want.</param>
/// <param name="Bad">Rows that cannot be imported.</param>
internal readonly record struct ImportCount(long Rows, long Imported, long WereThere, long LeftOut, long Bad);
