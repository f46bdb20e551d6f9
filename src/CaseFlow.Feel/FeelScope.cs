namespace CaseFlow.Feel;

/// <summary>What is known where an expression stands: names of variables with their types, and names of types.</summary>
/// <param name="Variables">The types of the variables by name; a name may contain spaces.</param>
/// <param name="Types">Types by name, which <c>instance of</c> and parameters can name besides the basic ones.</param>
/// <param name="IsClosed">Whether no other variable can exist, so that another name is a mistake.</param>
public sealed record FeelScope(
    IReadOnlyDictionary<string, FeelType> Variables,
    IReadOnlyDictionary<string, FeelType> Types,
    bool IsClosed = false);
