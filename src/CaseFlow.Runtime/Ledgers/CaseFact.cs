using CaseFlow.Cases.Records;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Ledgers;

/// <summary>An entry of <c>case</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type; every entry may be null.</param>
/// <param name="Of">Its value.</param>
internal sealed record CaseFact(string Name, FeelType Type, Func<Case, FactValues, FeelValue> Of);
