using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Publishing;

/// <summary>Makes a notice public; it counts as disclosure of the case (catalogue I6).</summary>
internal static class PublishNotice
{
    public static CaseDecision Decide(Case current, CaseCommand.PublishNotice command) =>
        Checks.Said(current, "kind", command.Notice.Kind)
        ?? Checks.Said(current, "title", command.Notice.Title)
        ?? Checks.Said(current, "text", command.Notice.Text)
        ?? Checks.Valid(current, "notice", current.Notices.All(n => n.Id != command.Notice.Id), "its id is taken")
        ?? Verdict.Accept(current, new CaseEvent.NoticePublished(command.At, command.Actor, command.Notice));

}
