using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Host.Designing;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts.Checks;
using CaseFlow.Runtime.Drafts.Mending;

namespace CaseFlow.Host.Tests.Designing;

public sealed class FindingWordsTests
{
    private static readonly ClockSpec Three = new(null, 3, "workingDays", "entered", []);

    [Theory]
    [InlineData("zh-CN", "“逾期未办”：仍按“3个工作日”计时，而“处置”已改为“5个工作日”；现行版本里两处相同。请一并修改；确实要不同的，可以不理会。", "与“处置”一致，改为“5个工作日”")]
    [InlineData("en", "“逾期未办”: still runs for “3 working days”, but “处置” was changed to “5 working days”; in the version in force both are the same. Change both; where they are meant to differ, let it be.", "change it to “5 working days”, like “处置”")]
    public void A_limit_changed_without_its_timer_is_told_in_plain_words(string language, string said, string mend)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            var texts = new Texts(TextCatalogue.Load());
            var arguments = ImmutableSortedDictionary<string, string>.Empty
                .Add("limit", LimitText.Of(Three)).Add("otherName", "处置").Add("otherLimit", LimitText.Of(Three with { Amount = 5 }));
            var finding = new Finding(DraftCheckCodes.LimitApart, Severity.Warning, new ElementId("Timer_Due"), 0, "", arguments);

            FindingWords.Of(texts, new ProcedureFinding("any", ProcedureFiles.Diagram, finding) { ElementName = "逾期未办" }).Should().Be(said);
            FindingWords.Of(texts, new Mend(MendCodes.Limit, arguments)).Should().Be(mend);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
