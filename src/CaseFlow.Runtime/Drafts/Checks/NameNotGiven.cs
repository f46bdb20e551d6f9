using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Runtime.Drafts.Checks;

/// <summary>A condition reads only what somebody may have filled in before.</summary>
internal sealed class NameNotGiven() : DraftCheck(DraftCheckCodes.NameNotGiven, Severity.Warning)
{
    public override IEnumerable<Finding> Of(DraftContent draft) =>
        from read in FieldsRead.Of(draft)
        where !draft.Names.MayBeGiven(read.Flow.Id, read.Name)
        select Found(
            read.Flow.Id,
            $"Expected the condition of '{read.Flow.Id}' to read what was filled in before, but nobody can have filled in '{read.Name}' there. Ask for it earlier, or write another condition.",
            ("name", read.Name), ("label", read.Label.Zh), ("labelEn", read.Label.En));
}
