using System.Text;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Settings;
using CaseFlow.Host.Tests.Faults;
using CaseFlow.Host.Tests.Verbs;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Host.Tests.Importing;

/// <summary>An installation with the demonstration county's organisation and no cases, and files beside it.</summary>
internal sealed class ImportHome : IDisposable
{
    private const string Map = """
        {
          "source": "old",
          "externalId": { "column": "id" },
          "title": { "column": "title" },
          "description": { "column": "what" },
          "place": { "column": "place", "table": { "红枫": "fenglinyuan", "石桥": "shiqiaoxincun" } },
          "channel": { "constant": "hotline12345" },
          "registeredAt": { "column": "at", "format": "yyyy-MM-dd HH:mm", "zone": "+08:00" },
          "reporter": { "name": { "column": "name" }, "contact": { "column": "phone" } }
        }
        """;

    private readonly TemporaryFolder folder = new();

    public const string Header = "id,title,what,place,at,name,phone";

    public string Report => Path("report.csv");

    public static async Task<ImportHome> MakeAsync()
    {
        var home = new ImportHome();
        await using var installation = await home.OpenAsync();
        var workflows = new WorkflowFolder(TemporaryFolder.Workflows);
        await Seeding.RunAsync(installation.UseCases, workflows);
        await Seeding.LoadAsync(installation.UseCases, "organisation", workflows.ReadDemoCounty());
        return home;
    }

    public string Path(string name) => System.IO.Path.Combine(folder.Path, name);

    public Task<OpenInstallation> OpenAsync() =>
        OpenInstallation.OpenAsync(new DataLayout(System.IO.Path.Combine(folder.Path, "demo")), new SystemClock(TimeProvider.System));

    public Task<VerbRun> ImportAsync(string text, params string[] options) => ImportAsync(Encoding.UTF8.GetBytes(text), Map, options);

    public async Task<VerbRun> ImportAsync(byte[] bytes, string? map = null, params string[] options)
    {
        await File.WriteAllBytesAsync(Path("in.csv"), bytes);
        await File.WriteAllTextAsync(Path("map.json"), map ?? Map);
        return await RunAsync(Path("in.csv"), Path("map.json"), options);
    }

    public Task<VerbRun> RunAsync(string file, string map, params string[] options) => VerbRun.OfAsync(
        ["import-demands", file, "--map", map, "--report", Report, "--profile", "demo", "--data-folder", folder.Path, "--language", "en", .. options]);

    /// <summary>What is in the installation, newest first.</summary>
    public async Task<CasePage> ListAsync(string? text = null)
    {
        await using var installation = await OpenAsync();
        return await installation.Parts.Store.ReadAsync(
            session => session.ListCasesAsync(new CaseQuery([], null, text, null, 200, 0) { Counted = true }), CancellationToken.None);
    }

    public void Dispose() => folder.Dispose();
}
