using System.Text.Json.Nodes;
using CaseFlow.Host.Conformance;

namespace CaseFlow.Host.Verbs;

/// <summary>Tells the value that a request gives.</summary>
internal static class ValueAnswer
{
    /// <summary>Asks and tells.</summary>
    /// <param name="request">The request.</param>
    /// <param name="asJson">Whether the answer is told as JSON.</param>
    /// <param name="console">Where to speak.</param>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Tell(JsonObject request, bool asJson, VerbConsole console)
    {
        var call = DeskCall.Ask(request);
        if (asJson)
        {
            console.Say(call.Json);
        }
        else if (call.IsOk)
        {
            console.Say(call.Value);
        }
        else
        {
            console.Error(call.Problem(console)!);
        }

        return call.IsOk ? ExitCode.Done : ExitCode.Refused;
    }
}
