namespace CaseFlow.Cases;

/// <summary>The id of a task: one open piece of work of a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Instance">The process instance within the case, from 1.</param>
/// <param name="Item">The work item within the process instance, from 1.</param>
public readonly record struct TaskId(CaseId Case, int Instance, long Item)
{
    /// <summary>The id as it stands in addresses: <c>case-instance-item</c>.</summary>
    public override string ToString() => $"{Case.Value}-{Instance}-{Item}";

    /// <summary>Reads an id from an address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="id">The id.</param>
    /// <returns>Whether the text is an id.</returns>
    public static bool TryParse(string? text, out TaskId id)
    {
        id = default;
        var parts = (text ?? "").Split('-');
        if (parts.Length != 3
            || !long.TryParse(parts[0], out var caseId)
            || !int.TryParse(parts[1], out var instance)
            || !long.TryParse(parts[2], out var item))
        {
            return false;
        }

        id = new TaskId(new CaseId(caseId), instance, item);
        return true;
    }
}
