using System.Collections.Immutable;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Registering;

/// <summary>Sets further values. Values that are so already are not noted again.</summary>
internal static class SetData
{
    public static CaseDecision Decide(Case current, CaseCommand.SetData command)
    {
        if (Checks.Valid(current, "data", command.Values.Keys.All(k => !string.IsNullOrWhiteSpace(k)), "a name is empty") is { } invalid)
        {
            return invalid;
        }

        var changed = command.Values
            .Where(v => current.Data.GetValueOrDefault(v.Key) != v.Value)
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
        return changed.IsEmpty
            ? Verdict.Accept(current)
            : Verdict.Accept(current, new CaseEvent.DataSet(command.At, command.Actor, changed));
    }
}
