using System.Collections.Immutable;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Testing.Faults;

/// <summary>Where one run of faults works: a database of its own that holds the demonstration county and no case.</summary>
public interface IFaultGround : IAsyncDisposable
{
    /// <summary>The real store.</summary>
    IStore Store { get; }

    /// <summary>Verifies chains and signatures of the whole database after the run; states were replayed by then.</summary>
    /// <param name="publicKeyPem">The key of the checkpoints.</param>
    /// <returns>The problems, in words; none when the evidence is whole.</returns>
    Task<ImmutableArray<string>> AuditAsync(string publicKeyPem);
}
