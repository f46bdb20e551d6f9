using System.Diagnostics;

namespace CaseFlow.Host.Verbs;

/// <summary>Says what a long verb is doing: each stage once, and within a stage a line every two seconds.</summary>
/// <param name="console">Where to speak.</param>
internal sealed class ProgressLines(VerbConsole console)
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);
    private long last;
    private string? stage;

    /// <summary>Takes note of progress.</summary>
    /// <param name="key">The key of the stage's text.</param>
    /// <param name="arguments">The text's data.</param>
    public void Tell(string key, (string Name, object? Value)[] arguments)
    {
        if (key != stage || Stopwatch.GetElapsedTime(last) >= Between)
        {
            (stage, last) = (key, Stopwatch.GetTimestamp());
            console.Say(console.Texts.Get(key, arguments));
        }
    }
}
