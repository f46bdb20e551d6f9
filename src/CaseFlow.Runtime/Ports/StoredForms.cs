using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Engine.Json;

namespace CaseFlow.Runtime.Ports;

/// <summary>
/// The stored forms of what a step changes: JSON in UTF-8, made once. Whoever decides the step has them made, so that the one writer need not.
/// </summary>
/// <param name="unit">The unit after the step.</param>
/// <param name="changed">Numbers of the instances that were added or changed.</param>
public sealed class StoredForms(CaseUnit unit, ImmutableArray<int> changed)
{
    private byte[]? item;
    private Dictionary<int, byte[]>? instances;

    /// <summary>The case.</summary>
    public byte[] Case => item ??= CasesJson.Write(unit.Case);

    /// <summary>A changed process instance's state.</summary>
    /// <param name="number">The instance's number.</param>
    public byte[] Instance(int number) => (instances ??= changed.ToDictionary(n => n, n => ProcessJson.Serialize(unit.Instances[n].State)))[number];

    /// <summary>Makes all of them now.</summary>
    public void Make()
    {
        _ = Case;
        if (!changed.IsEmpty)
        {
            _ = Instance(changed[0]);
        }
    }
}
