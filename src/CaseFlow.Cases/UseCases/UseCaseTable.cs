using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases;

internal static class UseCaseTable
{
    public static CaseDecision Decide(Case? current, CaseCommand command) =>
        throw new InvalidOperationException($"Expected to decide {command.GetType().Name} on {current?.Number}, but no use case takes it.");
}
