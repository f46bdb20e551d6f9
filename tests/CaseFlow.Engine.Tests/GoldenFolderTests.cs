using System.Runtime.CompilerServices;
using CaseFlow.Testing.Golden;

namespace CaseFlow.Engine.Tests;

public sealed class GoldenFolderTests
{
    [Fact]
    public void Golden_folder_is_not_empty() => Directory.GetFiles(GoldenFile.FolderOf(Here()), "*.txt").Should().HaveCountGreaterThan(20);

    private static string Here([CallerFilePath] string file = "") => file;
}
