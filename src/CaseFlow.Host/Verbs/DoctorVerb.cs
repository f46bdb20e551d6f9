using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CaseFlow.Host.Doctor;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime;

namespace CaseFlow.Host.Verbs;

/// <summary><c>doctor</c>: looks at everything an operator should know, reading only, and says what to do. Exit code 0, 1 or 2: see <see cref="DoctorLevel"/>.</summary>
internal static class DoctorVerb
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>Makes the verb.</summary>
    /// <param name="console">Where to speak.</param>
    public static Command Make(VerbConsole console)
    {
        var json = new Option<bool>("--json") { Description = console.Texts["verb.doctor.json"] };
        var options = new SettingsOptions(console.Texts);
        var verb = new Command("doctor", console.Texts["verb.doctor"]) { json };
        options.AddTo(verb);
        verb.SetAction(async (parsed, _) =>
        {
            var found = await ExamineAsync(options, parsed);
            Tell(found, parsed.GetValue(json), console);
            return (int)found.Max(finding => finding.Level);
        });
        return verb;
    }

    private static async Task<ImmutableArray<DoctorFinding>> ExamineAsync(SettingsOptions options, ParseResult parsed)
    {
        try
        {
            var settings = options.Read(parsed);
            return await Examination.RunAsync(settings, DataLayout.Of(settings, Environment.CurrentDirectory), new SystemClock(TimeProvider.System).Now);
        }
        catch (SettingsException e)
        {
            // Without settings nobody knows which installation is meant.
            return [.. e.Problems.Select(problem => DoctorFinding.Bad("doctor.settings.wrong", ("setting", problem.Setting), ("found", problem.Found)))];
        }
    }

    private static void Tell(ImmutableArray<DoctorFinding> found, bool asJson, VerbConsole console)
    {
        var texts = console.Texts;
        if (asJson)
        {
            console.Say(JsonSerializer.Serialize(
                new
                {
                    worst = Name(found.Max(finding => finding.Level)),
                    checks = found.Select(finding => new { level = Name(finding.Level), finding.Code, text = texts.Get(finding.Code, finding.Data), finding.Data }),
                },
                Json));
            return;
        }

        foreach (var finding in found)
        {
            console.Say($"{Sign(finding.Level)} {texts.Get(finding.Code, finding.Data)}");
        }

        var (warnings, bad) = (found.Count(f => f.Level == DoctorLevel.Warning), found.Count(f => f.Level == DoctorLevel.Bad));
        console.Say(texts.Get(
            bad > 0 ? "doctor.summary.bad" : warnings > 0 ? "doctor.summary.warning" : "doctor.summary.good",
            ("checks", found.Length), ("warnings", warnings), ("bad", bad)));
    }

    private static string Name(DoctorLevel level) => level.ToString().ToLowerInvariant();

    private static char Sign(DoctorLevel level) => level switch
    {
        DoctorLevel.Good => '✓',
        DoctorLevel.Warning => '!',
        _ => '✗',
    };
}
