using System.Reflection;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Testing.Faults;

/// <summary>
/// A transaction that fails at one of its statements and notes the steps that pass through it. A proxy, so that a statement added to the
/// port fails as well.
/// </summary>
public class FaultySession : DispatchProxy
{
    private IWriteSession inner = null!;
    private List<CaseStep> saved = null!;
    private int failAt;
    private int count;

    /// <summary>Wraps a session.</summary>
    /// <param name="inner">The session.</param>
    /// <param name="failAt">The number of the statement that fails, from 1; 0 for none.</param>
    /// <param name="saved">Takes the steps that were saved.</param>
    public static IWriteSession Wrap(IWriteSession inner, int failAt, List<CaseStep> saved)
    {
        var proxy = Create<IWriteSession, FaultySession>();
        var faulty = (FaultySession)(object)proxy;
        (faulty.inner, faulty.failAt, faulty.saved) = (inner, failAt, saved);
        return proxy;
    }

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (++count == failAt)
        {
            throw new InjectedFaultException(FaultKind.AtStatement);
        }

        if (args is [CaseStep step])
        {
            saved.Add(step);
        }

        return targetMethod!.Invoke(inner, BindingFlags.DoNotWrapExceptions, null, args, null);
    }
}
