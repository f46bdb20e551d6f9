using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Registering;

/// <summary>Notes that another case has to do with this one. Noting the same again changes nothing.</summary>
internal static class LinkCase
{
    public static CaseDecision Decide(Case current, CaseCommand.LinkCase command)
    {
        if (Checks.Said(current, "kind of link", command.Kind) is { } unsaid)
        {
            return unsaid;
        }

        if (Checks.Valid(current, "other case", command.Other.Case != current.Id, "it is the same case") is { } same)
        {
            return same;
        }

        return current.Links.Contains(new RelatedCase(command.Other, command.Kind))
            ? Verdict.Accept(current)
            : Verdict.Accept(current, new CaseEvent.CaseLinked(command.At, command.Actor, command.Other, command.Kind));
    }
}
