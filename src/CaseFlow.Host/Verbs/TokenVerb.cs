using System.CommandLine;
using System.Security.Cryptography;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Settings;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Tokens;

namespace CaseFlow.Host.Verbs;

/// <summary><c>token</c>: makes, lists and revokes access tokens of persons. It takes the file for itself and is refused while a server has it.</summary>
internal static class TokenVerb
{
    private const int UsualDays = 90;
    private const int KeyBytes = 32;

    /// <summary>Makes the verb.</summary>
    /// <param name="console">Where to speak.</param>
    public static Command Make(VerbConsole console) =>
        new("token", console.Texts["verb.token"]) { MakeCreate(console), MakeList(console), MakeRevoke(console) };

    private static Command MakeCreate(VerbConsole console)
    {
        var texts = console.Texts;
        var person = Person(console);
        var name = new Option<string>("--name") { Description = texts["verb.tokenName"], DefaultValueFactory = _ => "verb" };
        var scopes = new Option<string[]>("--scopes") { Description = texts["verb.tokenScopes"], Required = true, AllowMultipleArgumentsPerToken = true };
        var days = new Option<int>("--days") { Description = texts["verb.tokenDays"], DefaultValueFactory = _ => UsualDays };
        var verb = new Command("create", texts["verb.tokenCreate"]) { person, name, scopes, days };
        return Run(verb, console, async (parsed, installation) =>
        {
            var wanted = parsed.GetValue(scopes)!.SelectMany(s => s.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
            var outcome = await installation.UseCases.Send(
                new CreateToken(parsed.GetValue(person)!, parsed.GetValue(name)!, [.. wanted], parsed.GetValue(days), key));
            return Tell(console, outcome, created =>
            {
                Show(console, created.Token);
                console.Say(texts["token.verb.onlyNow"]);
                console.Say(created.Secret);
            });
        });
    }

    private static Command MakeList(VerbConsole console)
    {
        var person = Person(console);
        var verb = new Command("list", console.Texts["verb.tokenList"]) { person };
        return Run(verb, console, async (parsed, installation) =>
            Tell(console, await installation.UseCases.Send(new ListTokens(parsed.GetValue(person)!)), list =>
            {
                foreach (var token in list.Tokens)
                {
                    Show(console, token);
                }
            }));
    }

    private static Command MakeRevoke(VerbConsole console)
    {
        var id = new Option<string>("--id") { Description = console.Texts["verb.tokenId"], Required = true };
        var verb = new Command("revoke", console.Texts["verb.tokenRevoke"]) { id };
        return Run(verb, console, async (parsed, installation) =>
            Tell(console, await installation.UseCases.Send(new RevokeToken(parsed.GetValue(id)!, null)), token => Show(console, token)));
    }

    private static Option<string> Person(VerbConsole console) => new("--person") { Description = console.Texts["verb.tokenPerson"], Required = true };

    private static Command Run(Command verb, VerbConsole console, Func<ParseResult, OpenInstallation, Task<int>> work)
    {
        var options = new SettingsOptions(console.Texts);
        options.AddTo(verb);
        verb.SetAction(async (parsed, _) =>
        {
            var settings = options.Read(parsed);
            var layout = DataLayout.Of(settings, Environment.CurrentDirectory);
            await using var installation = await OpenInstallation.OpenAsync(settings, layout, new SystemClock(TimeProvider.System), mustExist: true);
            return await work(parsed, installation);
        });
        return verb;
    }

    private static int Tell<T>(VerbConsole console, Outcome<T> outcome, Action<T> done)
        where T : class
    {
        if (outcome.Value is not { } value)
        {
            console.Error(Words.Refusal(console.Texts, outcome.Refusal!));
            return ExitCode.Refused;
        }

        done(value);
        return ExitCode.Done;
    }

    private static void Show(VerbConsole console, TokenView token) => console.Say(console.Texts.Get(
        "token.verb.line",
        ("id", token.Id),
        ("name", token.Name),
        ("scopes", string.Join(' ', token.Scopes)),
        ("state", Words.Of(console.Texts, "tokens.state", token.State)),
        ("expires", Times.Show(token.ExpiresAt))));
}
