using CaseFlow.Host.Installation;
using CaseFlow.Host.Settings;
using CaseFlow.Host.Tests.Faults;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Reference;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Storage.Sqlite;

namespace CaseFlow.Host.Tests.Operating;

/// <summary>An office with three cases and a checkpoint in a folder of its own, closed.</summary>
public sealed class SmallOffice : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("caseflow-host-").FullName;

    /// <summary>What is given to <c>--data-folder</c>.</summary>
    public string Data => folder;

    internal DataLayout Layout => new(Path.Combine(folder, "office"));

    public IReadOnlyList<string> Numbers { get; private set; } = [];

    public async Task InitializeAsync()
    {
        var clock = new SystemClock(TimeProvider.System);
        await using var installation = await OpenInstallation.OpenAsync(
            new SqliteStoreOptions { Path = Layout.Database, Durability = SqliteDurability.Relaxed }, Layout.CheckpointKey, clock);
        var workflows = new WorkflowFolder(TemporaryFolder.Workflows);
        await Seeding.RunAsync(installation.UseCases, workflows);
        await Seeding.LoadAsync(installation.UseCases, ReferenceKind.Organisation, workflows.ReadDemoCounty());
        var numbers = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            numbers.Add((await installation.UseCases.Send(new RegisterDemand(
                "web", "jinxiu-b1", null, $"地下车库潮湿 {i}", [], "李秀兰", "13800001234", false, null, $"{i:x32}"))).Value!.Number);
        }

        await installation.UseCases.Send(new MakeCheckpoint());
        Numbers = numbers;
    }

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The arguments that make a verb work on this office, in English.</summary>
    public string[] Verb(params string[] arguments) => [.. arguments, "--profile", "office", "--data-folder", Data, "--language", "en"];

    /// <summary>The content of every file under a folder, by path.</summary>
    public static SortedDictionary<string, string> Contents(string path) => Directory.Exists(path)
        ? new(Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)).ToDictionary(
            file => Path.GetRelativePath(path, file),
            file => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))))
        : [];
}
