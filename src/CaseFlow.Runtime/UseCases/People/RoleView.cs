using System.Collections.Immutable;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>A role and what it does.</summary>
/// <param name="Id">The role.</param>
/// <param name="Name">Its name in the procedures; null for a role that only the product knows.</param>
/// <param name="Levels">The levels of the units at which procedures look for it.</param>
/// <param name="Tasks">The tasks it works on, as drawn, with the procedure's name.</param>
public sealed record RoleView(string Id, LocalText? Name, ImmutableArray<string> Levels, ImmutableArray<RoleTask> Tasks);
