using System.Text;
using System.Text.Json;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Tests.Words;
using static CaseFlow.Cases.Tests.Words.Sample;

namespace CaseFlow.Cases.Tests.Json;

public class CasesJsonTests
{
    [Fact]
    public void An_event_stands_in_the_journal_by_its_short_name() =>
        Text(CasesJson.Write(new CaseEvent.TaskClaimed(Minute(1), "wang", Task(3), "wang")))
            .Should().Be("""{"event":"task-claimed","task":"7-1-3","person":"wang","at":1772413260000,"actor":"wang"}""");

    [Fact]
    public void What_is_empty_is_left_out()
    {
        var text = Text(CasesJson.Write(new Case(Id, "2026-000007")));

        text.Should().Be("""{"id":7,"number":"2026-000007","mechanism":"","procedureHash":"","channel":"","status":"registered","registeredBy":"","place":{"unit":"","path":[],"name":""},"title":"","description":"","reopenings":0}""");
    }

    [Fact]
    public void A_no_that_was_said_is_not_left_out()
    {
        var visit = new CaseEvent.VisitRecorded(Minute(1), "wang", true, false, Satisfaction.Dissatisfied, "仍漏水");

        CasesJson.ReadEvent(CasesJson.Write(visit)).Should().Be(visit);
        CasesJson.ReadEvent(CasesJson.Write(visit with { Reached = false, Resolved = null, Satisfaction = null })).Should().Be(visit with { Reached = false, Resolved = null, Satisfaction = null });
    }

    [Fact]
    public void Chinese_stays_readable() =>
        Text(CasesJson.Write(Scenario.Registered().Case)).Should().Contain("车库潮湿积水").And.Contain("临沭县›郯城街道");

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"id":7}""")]
    [InlineData("""{"id":7,"number":null}""")]
    [InlineData("""{"id":7,"number":"2026-000007","status":"dreaming"}""")]
    [InlineData("[]")]
    [InlineData("")]
    public void What_is_no_case_is_refused(string text) =>
        FluentActions.Invoking(() => CasesJson.ReadCase(Encoding.UTF8.GetBytes(text))).Should().Throw<JsonException>();

    [Theory]
    [InlineData("""{"at":1,"actor":"wang"}""")]
    [InlineData("""{"event":"task-eaten","at":1,"actor":"wang"}""")]
    [InlineData("""{"event":"task-claimed","at":1,"actor":"wang"}""")]
    [InlineData("""{"event":"task-claimed","at":1,"actor":"wang","person":"wang","task":"seven"}""")]
    public void What_is_no_event_is_refused(string text) =>
        FluentActions.Invoking(() => CasesJson.ReadEvent(Encoding.UTF8.GetBytes(text))).Should().Throw<Exception>()
            .Which.Should().Match(e => e is JsonException || e is NotSupportedException);

    [Fact]
    public void Names_of_values_stay_in_ordinal_order()
    {
        var record = new Case(Id, "1") { Data = Values(("b", "1"), ("B", "2"), ("ä", "3"), ("a", "4")) };

        CasesJson.ReadCase(CasesJson.Write(record)).Data.Keys.Should().Equal("B", "a", "b", "ä");
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
