namespace CaseFlow.Runtime.Backtesting;

/// <summary>One visit to an element on the way of a case.</summary>
/// <param name="Element">The element id in the drawing that was gone.</param>
/// <param name="Name">Its name there, else its id.</param>
/// <param name="From">When it began, in milliseconds after the case began.</param>
/// <param name="To">When it ended; null while it lasts.</param>
/// <param name="IsLate">Whether it was done after its clock ran out, or was not done when it had.</param>
public sealed record BacktestStep(string Element, string Name, long From, long? To, bool IsLate);
