using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>A task of a role.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="Name">The task's name as drawn.</param>
public sealed record RoleTask(LocalText Procedure, string Name);
