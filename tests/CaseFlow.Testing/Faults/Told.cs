using System.Collections.Concurrent;

namespace CaseFlow.Testing.Faults;

/// <summary>What all clerks of a run were told, and what nobody expected.</summary>
internal sealed class Told
{
    private readonly ConcurrentDictionary<string, object> answers = new(StringComparer.Ordinal);

    public ConcurrentQueue<Acknowledged> Steps { get; } = new();

    public ConcurrentDictionary<string, string> Codes { get; } = new(StringComparer.Ordinal);

    public ConcurrentQueue<string> Problems { get; } = new();

    /// <summary>Keeps an answer; the same key must give the same answer every time.</summary>
    public void Keep(string key, object answer)
    {
        if (!answers.GetOrAdd(key, answer).Equals(answer))
        {
            Problems.Enqueue($"doubled: key {key} was answered with {answers[key]} and with {answer}");
        }
    }
}
