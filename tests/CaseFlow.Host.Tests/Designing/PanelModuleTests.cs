using System.Diagnostics;
using CaseFlow.Testing;

namespace CaseFlow.Host.Tests.Designing;

/// <summary>
/// The designer's logic, tried in node: conditions, clocks, tasks and fragments on every procedure, and the order of undo. Node is there wherever the Host was built.
/// </summary>
public class PanelModuleTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task What_the_panel_reads_it_writes_as_it_stood_and_steps_are_undone_in_their_order()
    {
        var made = Directory.CreateTempSubdirectory("caseflow-panel-").FullName;
        try
        {
            await NodeAsync("node_modules/vite/bin/vite.js", "build", "--config", "vite.tests.ts", "--outDir", made, "--logLevel", "warn");
            var said = await NodeAsync("--test", Path.Combine(made, "panel.test.mjs"), Path.Combine(made, "undoing.test.mjs"));

            said.Should().Contain("# pass 10").And.Contain("# fail 0");
        }
        finally
        {
            Directory.Delete(made, recursive: true);
        }
    }

    private static async Task<string> NodeAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = Path.Combine(Checkout.Root, "src", "CaseFlow.Host", "Client"),
            RedirectStandardOutput = true,
            UseShellExecute = false,
            RedirectStandardError = true,
        };
        start.Environment["CASEFLOW_WORKFLOWS"] = Path.Combine(Checkout.Root, "workflows");
        using var limit = new CancellationTokenSource(Limit);
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = node.StandardError.ReadToEndAsync(limit.Token);
        await node.WaitForExitAsync(limit.Token);
        node.ExitCode.Should().Be(0, "{0}{1}", await output, await errors);
        return await output;
    }
}
