using System.Collections.Immutable;
using CaseFlow.Host.Forms;
using CaseFlow.Runtime.Forms;
using FluentAssertions;
using Xunit;

namespace CaseFlow.Host.Tests.Forms;

public sealed class FormConditionsTests
{
    private static readonly FormView Form = new("visit", new LocalText("回访", "Visit"),
    [
        Field("reached", FieldKind.Boolean, null, null),
        Field("resolved", FieldKind.Boolean, "reached = true", "reached = true"),
        Field("why", FieldKind.LongText, "resolved = false", null),
        Field("cost", FieldKind.Money, null, null),
        Field("payer", FieldKind.Text, "if cost = null then false else cost > 0", null),
        Field("outside", FieldKind.Text, "caseGrade = 3", null),
    ]);

    [Fact]
    public void Fields_appear_and_become_required_with_the_answers()
    {
        var shown = Apply(("reached", "true"), ("resolved", "false"), ("cost", "12.50"));

        shown["resolved"].Visible.Should().BeTrue();
        shown["resolved"].Required.Should().BeTrue();
        shown["why"].Visible.Should().BeTrue();
        shown["payer"].Visible.Should().BeTrue();
    }

    [Fact]
    public void The_answer_of_a_hidden_field_hides_what_depends_on_it()
    {
        var shown = Apply(("reached", "false"), ("resolved", "false"), ("cost", "0"));

        shown["resolved"].Visible.Should().BeFalse();
        shown["why"].Visible.Should().BeFalse();
        shown["payer"].Visible.Should().BeFalse();
    }

    [Fact]
    public void A_condition_on_something_outside_the_form_keeps_what_the_use_case_judged() =>
        Apply(("reached", "true"))["outside"].Visible.Should().BeTrue();

    private static Dictionary<string, FieldView> Apply(params (string Name, string Value)[] answers) =>
        FormConditions.Apply(Form, answers.ToImmutableSortedDictionary(a => a.Name, a => a.Value), DateTimeOffset.UnixEpoch)
            .Fields.ToDictionary(field => field.Name);

    private static FieldView Field(string name, FieldKind kind, string? visible, string? required) =>
        new(name, kind, new LocalText(name, name), null, FieldAccess.Write, false, required, true, visible, "", null, [], null, null, null);
}
