namespace CaseFlow.Cases.Records;

/// <summary>Who performed an element's task before somebody else did.</summary>
/// <param name="Element">The element's id.</param>
/// <param name="Person">The person.</param>
public sealed record EarlierPerformer(string Element, string Person);
