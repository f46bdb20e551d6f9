using System.CommandLine;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Journal.Verification;

namespace CaseFlow.Host.Verbs;

/// <summary><c>audit verify</c>: proves that nothing in the journal was altered, on a database that servers may be using.</summary>
internal static class AuditVerifyVerb
{
    /// <summary>Makes the verb.</summary>
    /// <param name="console">Where to speak.</param>
    public static Command Make(VerbConsole console)
    {
        var database = new Option<FileInfo?>("--database") { Description = console.Texts["verb.database"] };
        var publicKey = new Option<FileInfo?>("--public-key") { Description = console.Texts["verb.publicKey"] };
        var bundle = new Option<FileInfo?>("--bundle") { Description = console.Texts["verb.bundle"] };
        var options = new SettingsOptions(console.Texts);
        var verify = new Command("verify", console.Texts["verb.auditVerify"]) { database, publicKey, bundle };
        options.AddTo(verify);
        verify.SetAction((parsed, stop) =>
        {
            if (parsed.GetValue(bundle) is { } exported)
            {
                return BundleVerdict.TellAsync(exported.FullName, parsed.GetValue(publicKey)?.FullName, console);
            }

            if (parsed.GetValue(database) is { } file)
            {
                return RunAsync(new FileDatabase(file.FullName), parsed.GetValue(publicKey)?.FullName, new DataLayout(file.DirectoryName!), console, stop);
            }

            var settings = options.Read(parsed);
            var layout = DataLayout.Of(settings, Environment.CurrentDirectory);
            return RunAsync(Database.Of(settings, layout), parsed.GetValue(publicKey)?.FullName, layout, console, stop);
        });
        return new Command("audit", console.Texts["verb.audit"]) { verify };
    }

    private static async Task<int> RunAsync(Database database, string? givenKey, DataLayout layout, VerbConsole console, CancellationToken stop)
    {
        var texts = console.Texts;
        var keyFile = givenKey ?? (File.Exists(layout.PublicKey) ? layout.PublicKey : null);
        if (keyFile is null)
        {
            console.Say(texts.Get("audit.noKey", ("file", layout.PublicKey)));
        }

        var key = keyFile is null ? null : await File.ReadAllTextAsync(keyFile, stop);
        var report = await database.VerifyAsync(key, StateReplay.Over, stop);
        foreach (var problem in report.Problems)
        {
            console.Say(Line(problem, texts));
        }

        console.Say(texts.Get(
            report.IsIntact ? "audit.intact" : "audit.notIntact",
            ("cases", report.Cases), ("entries", report.Entries), ("checkpoints", report.Checkpoints), ("problems", report.ProblemCount)));
        return report.IsIntact ? ExitCode.Done : ExitCode.Refused;
    }

    private static string Line(VerificationProblem problem, Texts texts) => texts.Get(
        "audit.problem",
        ("text", texts[problem.Code]),
        ("case", problem.CaseNumber ?? "–"), ("sequence", problem.Sequence?.ToString() ?? "–"),
        ("checkpoint", problem.Checkpoint?.ToString() ?? "–"), ("detail", problem.Detail ?? ""));
}
