using System.CommandLine;
using System.Text;
using CaseFlow.Host.Conformance;

namespace CaseFlow.Host.Verbs;

/// <summary><c>conformance</c>: answers requests of the conformance contract, one JSON object a line, until the input ends.</summary>
internal static class ConformanceVerb
{
    /// <summary>Makes the verb.</summary>
    /// <param name="console">Where to speak.</param>
    public static Command Make(VerbConsole console)
    {
        var verb = new Command("conformance", console.Texts["verb.conformance"]);
        verb.SetAction(_ => Run(console));
        return verb;
    }

    private static int Run(VerbConsole console)
    {
        if (console.Input is { } given)
        {
            new RequestLoop(given, console.Output, TimeProvider.System).Run();
            return ExitCode.Done;
        }

        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var input = new StreamReader(Console.OpenStandardInput(), encoding);
        using var output = new StreamWriter(Console.OpenStandardOutput(), encoding);
        new RequestLoop(input, output, TimeProvider.System).Run();
        return ExitCode.Done;
    }
}
