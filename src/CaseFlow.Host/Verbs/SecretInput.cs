using System.Text;

namespace CaseFlow.Host.Verbs;

/// <summary>Reads a password: from the terminal without showing it, twice; or one line of what is piped in. Never from the command line, which others can see.</summary>
internal static class SecretInput
{
    /// <summary>Reads a password.</summary>
    /// <param name="console">Where to speak and read.</param>
    /// <returns>The password; null when the two entries differ or there is none.</returns>
    public static string? Read(VerbConsole console)
    {
        if (console.Input is not null || Console.IsInputRedirected)
        {
            return (console.Input ?? Console.In).ReadLine();
        }

        console.Output.Write(console.Texts["people.init.password"]);
        var first = Line(console.Output);
        console.Output.Write(console.Texts["people.init.again"]);
        return Line(console.Output) == first ? first : null;
    }

    private static string Line(TextWriter output)
    {
        var typed = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                typed.Append(key.KeyChar);
            }
        }

        output.WriteLine();
        return typed.ToString();
    }
}
