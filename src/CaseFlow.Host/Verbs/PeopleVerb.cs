using System.CommandLine;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Settings;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.People;

namespace CaseFlow.Host.Verbs;

/// <summary><c>people init</c>, <c>people import</c>, <c>people password</c>: an office's own people, from the console of the installation.</summary>
internal static class PeopleVerb
{
    private const string Console = "system";

    /// <summary>Makes the verbs.</summary>
    /// <param name="console">Where to speak.</param>
    public static Command Make(VerbConsole console) =>
        new("people", console.Texts["verb.people"]) { Init(console), Import(console), Password(console) };

    private static Command Init(VerbConsole console)
    {
        var county = new Option<string>("--county") { Description = console.Texts["verb.people.county"], Required = true };
        var login = new Option<string>("--login") { Description = console.Texts["verb.people.login"], Required = true };
        var name = new Option<string>("--name") { Description = console.Texts["verb.people.name"], Required = true };
        var options = new SettingsOptions(console.Texts);
        var verb = new Command("init", console.Texts["verb.people.init"]) { county, login, name };
        options.AddTo(verb);
        verb.SetAction((parsed, _) => RunAsync(options.Read(parsed), console, async installation =>
        {
            if (SecretInput.Read(console) is not { } password)
            {
                return Failed(console, console.Texts["people.init.differ"]);
            }

            var made = await installation.UseCases.Send(
                new SetUpInstallation(parsed.GetRequiredValue(county), parsed.GetRequiredValue(login), parsed.GetRequiredValue(name), password, console.Texts["setUp.postTitle"]));
            return made.Value is { } first
                ? Done(console, console.Texts.Get("people.init.done", ("name", first.Person.Name)))
                : Failed(console, Explain(console.Texts, made.Refusal!));
        }));
        return verb;
    }

    private static Command Import(VerbConsole console)
    {
        var file = new Argument<FileInfo>("file") { Description = console.Texts["verb.people.file"] };
        var options = new SettingsOptions(console.Texts);
        var verb = new Command("import", console.Texts["verb.people.import"]) { file };
        options.AddTo(verb);
        verb.SetAction((parsed, stop) => RunAsync(options.Read(parsed), console, async installation =>
        {
            var content = await File.ReadAllTextAsync(parsed.GetRequiredValue(file).FullName, stop);
            var import = (await installation.UseCases.Send(new ImportOrganisation(content), stop)).Value!;
            foreach (var problem in import.Problems)
            {
                console.Error(console.Texts.Get("people.import.problem", ("subject", problem.Subject), ("text", console.Texts.Get(problem.Code, ("subject", problem.Subject))), ("code", problem.Code)));
            }

            return import.Problems.IsEmpty
                ? Done(console, console.Texts.Get("people.import.done", ("units", import.Units), ("persons", import.Persons)))
                : Failed(console, console.Texts.Get("people.import.nothing", ("n", import.Problems.Length)));
        }));
        return verb;
    }

    private static Command Password(VerbConsole console)
    {
        var login = new Option<string>("--login") { Description = console.Texts["verb.people.login"], Required = true };
        var options = new SettingsOptions(console.Texts);
        var verb = new Command("password", console.Texts["verb.people.password"]) { login };
        options.AddTo(verb);
        verb.SetAction((parsed, _) => RunAsync(options.Read(parsed), console, async installation =>
        {
            var organisation = (await installation.UseCases.Send(new GetOrganisation(Console, null, 1))).Value!.Organisation;
            if (organisation.FindLogin(parsed.GetRequiredValue(login).Trim()) is not { } person)
            {
                return Failed(console, console.Texts["people.password.unknown"]);
            }

            if (SecretInput.Read(console) is not { } password)
            {
                return Failed(console, console.Texts["people.init.differ"]);
            }

            var set = await installation.UseCases.Send(new SetPassword(Console, person.Id, password));
            return set.Refusal is { } refusal
                ? Failed(console, Explain(console.Texts, refusal))
                : Done(console, console.Texts.Get("people.password.done", ("name", person.Name)));
        }));
        return verb;
    }

    private static async Task<int> RunAsync(CaseFlowSettings settings, VerbConsole console, Func<OpenInstallation, Task<int>> work)
    {
        var layout = DataLayout.Of(settings, Environment.CurrentDirectory);
        if (settings.IsDemo)
        {
            return Failed(console, console.Texts["people.demo"]);
        }

        await using var installation = await OpenInstallation.OpenAsync(
            settings, layout, new SystemClock(TimeProvider.System), mustExist: File.Exists(layout.CheckpointKey));
        return await work(installation);
    }

    private static string Explain(Texts texts, Refusal refusal) =>
        string.Join(Environment.NewLine, [Words.Refusal(texts, refusal), .. refusal.Fields.Select(f => $"  {texts["people.field." + f.Field]}: {Words.Problem(texts, f)}")]);

    private static int Done(VerbConsole console, string line)
    {
        console.Say(line);
        return ExitCode.Done;
    }

    private static int Failed(VerbConsole console, string line)
    {
        console.Error(line);
        return ExitCode.Refused;
    }
}
