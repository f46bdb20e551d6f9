using CaseFlow.Host.Localization;

namespace CaseFlow.Host.Verbs;

/// <summary>Where a verb speaks and in which words.</summary>
/// <param name="Texts">The texts.</param>
/// <param name="Output">Where results go.</param>
/// <param name="Failure">Where failures go.</param>
/// <param name="Input">Where secrets are read from; null for the terminal or what is piped in.</param>
internal sealed record VerbConsole(Texts Texts, TextWriter Output, TextWriter Failure, TextReader? Input = null)
{
    /// <summary>Writes a line of results.</summary>
    /// <param name="line">The line.</param>
    public void Say(string line) => Output.WriteLine(line);

    /// <summary>Writes a line about a failure.</summary>
    /// <param name="line">The line.</param>
    public void Error(string line) => Failure.WriteLine(line);
}
