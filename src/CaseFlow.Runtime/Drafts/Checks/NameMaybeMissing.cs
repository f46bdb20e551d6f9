using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Runtime.Drafts.Checks;

/// <summary>A condition reads what is filled in on every way to it, or asks whether it is there.</summary>
internal sealed class NameMaybeMissing() : DraftCheck(DraftCheckCodes.NameMaybeMissing, Severity.Warning)
{
    public override IEnumerable<Finding> Of(DraftContent draft) =>
        from read in FieldsRead.Of(draft)
        where draft.Names.MayBeGiven(read.Flow.Id, read.Name) && !draft.Names.IsGiven(read.Flow.Id, read.Name)
            && !read.Flow.Condition!.Text.Contains("null", StringComparison.Ordinal)
        select Found(
            read.Flow.Id,
            $"Expected the condition of '{read.Flow.Id}' to read what is always filled in, but on some way to it '{read.Name}' is not. Say in the condition what holds then, such as \"{read.Name} != null and …\".",
            ("name", read.Name), ("label", read.Label.Zh), ("labelEn", read.Label.En));
}
