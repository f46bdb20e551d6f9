using System.Reflection;
using System.Text.Json.Serialization;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Tests.Words;
using CaseFlow.Cases.Votes;

namespace CaseFlow.Cases.Tests;

/// <summary>Closes what the compiler cannot (style guide rule 33).</summary>
public class CompletenessTests
{
    public static TheoryData<Type> Commands() => [.. Nested(typeof(CaseCommand))];

    public static TheoryData<Type> Events() => [.. Nested(typeof(CaseEvent))];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_is_decided(Type command)
    {
        var asked = (CaseCommand)Blank.Make(command, Sample.Task(1));
        var act = () => CaseRules.Decide(command == typeof(CaseCommand.Register) ? null : Scenario.Registered().Case, asked);
        act.Should().NotThrow();
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_event_is_applied(Type happened)
    {
        var scenario = Scenario.Registered().Given(
            new CaseCommand.OpenTask(Sample.Minute(1), "system", Sample.Work(1)),
            new CaseCommand.OpenTask(Sample.Minute(1), "system", Sample.Work(2)),
            new CaseCommand.StartClock(Sample.Minute(1), "system", "text", Sample.DueAt(9), [], Sample.Task(1)),
            new CaseCommand.OpenVote(
                Sample.Minute(1), "system", "text", VoteKind.Committee, null, null, [new RollEntry("text", 0, 1, null)], false, null, null, 0, null));
        var current = happened == typeof(CaseEvent.Registered) ? null
            : scenario.Case with { Applications = [new MoneyApplication("text", "account", 1, "purpose", "payee", "person-0", Sample.Minute(1))] };
        var act = () => CaseRules.Apply(current, (CaseEvent)Blank.Make(happened, Sample.Task(1)));
        act.Should().NotThrow();
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_event_has_a_short_name_and_reads_back(Type happened)
    {
        var names = typeof(CaseEvent).GetCustomAttributes<JsonDerivedTypeAttribute>().ToList();
        names.Should().ContainSingle(n => n.DerivedType == happened);
        names.Select(n => n.TypeDiscriminator).Should().OnlyHaveUniqueItems();

        var written = CasesJson.Write((CaseEvent)Blank.Make(happened, Sample.Task(1)));
        CasesJson.Write(CasesJson.ReadEvent(written)).Should().Equal(written);
    }

    [Fact]
    public void Codes_are_dotted_and_unique()
    {
        var codes = typeof(CaseCodes).GetFields().Select(f => (string)f.GetValue(null)!).ToList();
        codes.Should().OnlyHaveUniqueItems().And.OnlyContain(c => System.Text.RegularExpressions.Regex.IsMatch(c, "^[a-z]+(\\.[a-z-]+)+$"));
    }

    [Fact]
    public void A_history_begins_with_one_registration()
    {
        var registered = new CaseEvent.Resumed(Sample.Minute(1), "system");
        FluentActions.Invoking(() => CaseRules.Apply(null, registered)).Should().Throw<InvalidOperationException>();
        var again = (CaseEvent)Blank.Make(typeof(CaseEvent.Registered), Sample.Task(1));
        FluentActions.Invoking(() => CaseRules.Apply(Scenario.Registered().Case, again)).Should().Throw<InvalidOperationException>();
    }

    private static IEnumerable<Type> Nested(Type family) => family.GetNestedTypes().Where(t => t.IsSubclassOf(family));
}
