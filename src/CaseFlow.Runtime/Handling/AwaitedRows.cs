using System.Collections.Immutable;
using System.Text;
using CaseFlow.Engine;
using CaseFlow.Engine.State;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>Which places of a case wait for messages and signals of other cases: the difference of two states, as all rows are.</summary>
internal static class AwaitedRows
{
    public static string OfMessage(Digest digest, string name) => digest.Hex(Encoding.UTF8.GetBytes($"message\n{name}"));

    public static string OfSignal(Digest digest, string name) => digest.Hex(Encoding.UTF8.GetBytes($"signal\n{name}"));

    public static string Match(Digest digest, KeyValuePair<string, string> key) => digest.Hex(Encoding.UTF8.GetBytes($"{key.Key}\n{key.Value}"));

    public static (ImmutableArray<AwaitedRow> Awaited, ImmutableArray<AwaitedKey> Unawaited) Difference(CaseDraft draft, Digest digest)
    {
        var changed = draft.Instances.Values.Where(i => draft.Loaded?.Instances.GetValueOrDefault(i.Number)?.State != i.State).ToList();
        var before = changed.Select(i => draft.Loaded?.Instances.GetValueOrDefault(i.Number)).OfType<ProcessInstance>()
            .SelectMany(i => Of(draft, i, digest)).ToDictionary(row => row.Key);
        var after = changed.SelectMany(i => Of(draft, i, digest)).ToDictionary(row => row.Key);
        return (
            [.. after.Values.Where(row => !before.TryGetValue(row.Key, out var known) || known != row)],
            [.. before.Keys.Where(key => !after.ContainsKey(key))]);
    }

    // A suspended instance takes no messages; signals are not held back for it.
    private static IEnumerable<AwaitedRow> Of(CaseDraft draft, ProcessInstance instance, Digest digest)
    {
        var state = instance.State;
        if (state.Status == InstanceStatus.Running)
        {
            foreach (var (wait, subscription) in state.Subscriptions.Where(s => s.Value.Message.Length > 0))
            {
                var keys = Conversations.KeysOf(draft.FindProcedure(instance.DefinitionHash)!.Definitions[instance.ProcessId], state, subscription.Message);
                foreach (var match in keys.Select(key => Match(digest, key)).DefaultIfEmpty(""))
                {
                    yield return Row(draft, instance, wait, match, OfMessage(digest, subscription.Message));
                }
            }
        }

        if (state.Status is InstanceStatus.Running or InstanceStatus.Suspended)
        {
            foreach (var (wait, signal) in state.Signals.Where(s => s.Value.Signal.Length > 0))
            {
                yield return Row(draft, instance, wait, "", OfSignal(digest, signal.Signal));
            }
        }
    }

    private static AwaitedRow Row(CaseDraft draft, ProcessInstance instance, ElementInstanceId wait, string match, string topic) =>
        new(new AwaitedKey(draft.Id, instance.Number, wait.Value, match), topic, instance.DefinitionHash, instance.ProcessId, draft.At);
}
