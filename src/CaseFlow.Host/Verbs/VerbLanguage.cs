using System.Globalization;
using CaseFlow.Host.Localization;

namespace CaseFlow.Host.Verbs;

/// <summary>The language in which verbs speak: the option, else the environment, else Chinese.</summary>
internal static class VerbLanguage
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Sets the language for what follows in this call.</summary>
    /// <param name="args">The command line; <c>--language</c> is looked for before anything is parsed, so that errors of usage speak it too.</param>
    public static void Set(IReadOnlyList<string> args)
    {
        var chosen = Option(args) ?? Environ() ?? TextCatalogue.DefaultLanguage;
        CultureInfo.CurrentUICulture = new CultureInfo(chosen.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? TextCatalogue.DefaultLanguage : "en");
    }

    private static string? Option(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i].StartsWith("--language=", StringComparison.Ordinal))
            {
                return args[i]["--language=".Length..];
            }

            if (args[i] == "--language" && i + 1 < args.Count)
            {
                return args[i + 1];
            }
        }

        return null;
    }

    // C and POSIX name no language.
    private static string? Environ() =>
        Variables.Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(value => !string.IsNullOrEmpty(value))
            is { } found && !found.StartsWith('C') && found != "POSIX" ? found : null;
}
