using CaseFlow.Testing;

namespace CaseFlow.Host.Tests.Faults;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("caseflow-host-").FullName;

    public static string Workflows => System.IO.Path.Combine(Checkout.Root, "workflows");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
