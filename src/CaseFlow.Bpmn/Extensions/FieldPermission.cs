namespace CaseFlow.Bpmn.Extensions;

/// <summary>What the holder of a task may do with a form field (<c>&lt;caseflow:field name="cost" access="read"/&gt;</c>).</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Access">write, read or hidden.</param>
public sealed record FieldPermission(string Field, string Access);
