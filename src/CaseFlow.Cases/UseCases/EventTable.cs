using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases;

internal static class EventTable
{
    public static Case Apply(Case? current, CaseEvent happened) =>
        throw new InvalidOperationException($"Expected to apply {happened.GetType().Name} to {current?.Number}, but no rule takes it.");
}
