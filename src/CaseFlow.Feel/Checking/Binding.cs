namespace CaseFlow.Feel.Checking;

/// <summary>A name bound inside an expression with what is known of its type, and the bindings around it.</summary>
/// <param name="Outer">The bindings around; null for none.</param>
/// <param name="Name">The name.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsItem">True for the item of a filter, whose entries are names too.</param>
internal sealed record Binding(Binding? Outer, string Name, FeelType Type, bool IsItem = false);
