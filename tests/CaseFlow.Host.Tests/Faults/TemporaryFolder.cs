namespace CaseFlow.Host.Tests.Faults;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("caseflow-host-").FullName;

    public static string Repository { get; } = FindRepository();

    public static string Workflows => System.IO.Path.Combine(Repository, "workflows");

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string FindRepository()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(at.FullName, "CaseFlow.sln")))
        {
            at = at.Parent!;
        }

        return at.FullName;
    }
}
