using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Sqlite.Writing;

/// <summary>Work that waits for the writer.</summary>
internal abstract class WriteJob
{
    /// <summary>Marks the work as begun; false when its caller gave up before.</summary>
    public abstract bool TryBegin();

    public abstract ValueTask RunAsync(IWriteSession session);

    /// <summary>Tells the caller the result. Only after the commit.</summary>
    public abstract void Complete();

    public abstract void Fail(Exception e);
}
