namespace CaseFlow.Runtime.Forms;

/// <summary>What the holder of a task may do with a field.</summary>
public enum FieldAccess
{
    /// <summary>See and change it.</summary>
    Write,

    /// <summary>See it.</summary>
    Read,

    /// <summary>Neither see nor change it.</summary>
    Hidden,
}
