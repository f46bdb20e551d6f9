using CaseFlow.Host.Bundles;

namespace CaseFlow.Host.Verbs;

/// <summary><c>audit verify --bundle</c>: verifies an exported case without any installation.</summary>
internal static class BundleVerdict
{
    /// <summary>Verifies a bundle and says what was found.</summary>
    /// <param name="bundle">The folder or ZIP file.</param>
    /// <param name="publicKeys">A public key file from elsewhere; null to use the bundle's own.</param>
    /// <param name="console">Where to speak.</param>
    public static async Task<int> TellAsync(string bundle, string? publicKeys, VerbConsole console)
    {
        var texts = console.Texts;
        var report = new BundleVerifier(BundleFiles.Read(bundle)).Verify(publicKeys is null ? null : await File.ReadAllTextAsync(publicKeys));
        foreach (var problem in report.Problems)
        {
            console.Say(texts.Get(
                "bundle.problem",
                ("text", texts[problem.Code]), ("member", problem.Member), ("sequence", problem.Sequence?.ToString() ?? "–"), ("detail", problem.Detail ?? "")));
        }

        console.Say(texts.Get(
            report.Problems.IsEmpty ? "bundle.intact" : "bundle.notIntact",
            ("case", report.Case), ("entries", report.Entries), ("proven", report.Proven), ("problems", report.Problems.Length)));
        if (report.Keys.IsEmpty)
        {
            console.Say(texts["bundle.unsigned"]);
        }
        else if (publicKeys is null)
        {
            console.Say(texts.Get("bundle.ownKey", ("keys", string.Join(", ", report.Keys))));
        }

        return report.Problems.IsEmpty ? ExitCode.Done : ExitCode.Refused;
    }
}
