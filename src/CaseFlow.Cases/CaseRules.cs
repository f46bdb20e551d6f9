using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.UseCases;

namespace CaseFlow.Cases;

/// <summary>The rules of cases: no clock, no input or output, no randomness.</summary>
public static class CaseRules
{
    /// <summary>Decides a command.</summary>
    /// <param name="current">The case; null before registration.</param>
    /// <param name="command">What is asked.</param>
    public static CaseDecision Decide(Case? current, CaseCommand command) => UseCaseTable.Decide(current, command);

    /// <summary>Applies what happened. The only place where a case changes.</summary>
    /// <param name="current">The case; null before registration.</param>
    /// <param name="happened">What happened.</param>
    /// <exception cref="InvalidOperationException">The event does not belong to this case's history.</exception>
    public static Case Apply(Case? current, CaseEvent happened) => EventTable.Apply(current, happened);
}
