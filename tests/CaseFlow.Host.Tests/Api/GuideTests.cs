using System.Diagnostics;
using System.Text.RegularExpressions;
using CaseFlow.Host.Tests.Http;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Host.Tests.Photos;
using CaseFlow.Testing;

namespace CaseFlow.Host.Tests.Api;

/// <summary>The examples of docs/api.md, run as a reader would run them.</summary>
public sealed partial class GuideTests
{
    [SkippableFact]
    public async Task The_examples_of_the_guide_run_as_they_stand()
    {
        Skip.IfNot(File.Exists("/usr/bin/curl") && File.Exists("/usr/bin/jq") && File.Exists("/bin/bash"), "the examples need bash, curl and jq");
        await using var county = await LiveCounty.StartAsync();
        var token = await ApiCaller.TokenAsync(county, CaseSteps.Registrar);
        var folder = Directory.CreateTempSubdirectory("caseflow-guide-");
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "photo.jpg"), SamplePhotos.Jpeg());
        var blocks = Block().Matches(await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "docs", "api.md"))).Select(match => match.Groups[1].Value).ToList();
        blocks.Should().HaveCountGreaterThan(3);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "guide.sh"), "set -euo pipefail\n" + string.Join('\n', blocks));
        var start = new ProcessStartInfo("/bin/bash", "guide.sh")
        {
            WorkingDirectory = folder.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["BASE"] = county.Address, ["TOKEN"] = token.Secret, ["no_proxy"] = "127.0.0.1" },
        };
        using var shell = Process.Start(start)!;
        var (output, errors) = (shell.StandardOutput.ReadToEndAsync(), shell.StandardError.ReadToEndAsync());
        await shell.WaitForExitAsync();
        shell.ExitCode.Should().Be(0, await output + await errors);
        (await output).Should().Contain("/api/v1/demands").And.Contain("楼道灯不亮").And.Contain("masked");
        folder.Delete(recursive: true);
    }

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
