using CaseFlow.Simulation.Conformance;

namespace CaseFlow.Simulation.Tests.Conformance;

public sealed class RequestTests
{
    [Theory]
    [InlineData("""{"id":7,"op":"feel","expression":"1"}""", "7")]
    [InlineData("""{"id":"a","op":"nope"}""", "\"a\"")]
    [InlineData("""{"id":{"n":[1]},"op":"import"}""", """{"n":[1]}""")]
    [InlineData("""{"op":"feel","expression":"1"}""", null)]
    public void Answer_repeats_the_id(string request, string? id) => Desk.Ask(request)["id"]?.ToJsonString().Should().Be(id);

    [Theory]
    [InlineData("no json")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("""{"id":1,"op":"feel","expression":"1"} x""")]
    public void Line_that_is_no_object_is_answered(string line)
    {
        var answer = Desk.Ask(line);
        ((bool)answer["ok"]!).Should().BeFalse();
        answer.Code().Should().Be(ConformanceCodes.NotJson);
    }

    [Fact]
    public void Json_that_nests_too_deep_is_answered() =>
        Desk.Ask(string.Concat(Enumerable.Repeat("[", 5000)) + string.Concat(Enumerable.Repeat("]", 5000))).Code().Should().Be(ConformanceCodes.NotJson);

    [Theory]
    [InlineData("""{"op":"fly"}""", ConformanceCodes.UnknownOperation)]
    [InlineData("{}", ConformanceCodes.UnknownOperation)]
    [InlineData("""{"op":5}""", ConformanceCodes.FieldInvalid)]
    [InlineData("""{"op":"import"}""", ConformanceCodes.FieldInvalid)]
    [InlineData("""{"op":"import","file":7}""", ConformanceCodes.FieldInvalid)]
    [InlineData("""{"op":"import","file":"\ud800"}""", ConformanceCodes.FieldInvalid)]
    [InlineData("""{"op":"import","file":"nowhere.bpmn"}""", ConformanceCodes.FileUnreadable)]
    [InlineData("""{"op":"run","file":"nowhere.bpmn","script":{}}""", ConformanceCodes.FieldInvalid)]
    [InlineData("""{"op":"run","file":"nowhere.bpmn","script":[7]}""", ConformanceCodes.FieldInvalid)]
    [InlineData("""{"op":"run","file":"nowhere.bpmn","script":[{"jump":"A"}]}""", ConformanceCodes.FieldInvalid)]
    [InlineData("""{"op":"run","file":"nowhere.bpmn","script":[{"start":"P","variables":[]}]}""", ConformanceCodes.FieldInvalid)]
    [InlineData("""{"op":"run","file":"nowhere.bpmn","doubles":{"A":1}}""", ConformanceCodes.FieldInvalid)]
    [InlineData("""{"op":"run","file":"nowhere.bpmn","doubles":{"A":{"set":{"x":"1 +"}}}}""", SimulationCodes.DoubleFailed)]
    [InlineData("""{"op":"decide","model":"nowhere.dmn","kind":"guess","name":"D"}""", ConformanceCodes.FieldInvalid)]
    [InlineData("""{"op":"feel","expression":"1","kind":"guess"}""", ConformanceCodes.FieldInvalid)]
    [InlineData("""{"op":"feel","expression":"1","context":{"a":{"@":"date","v":"soon"}}}""", ConformanceCodes.FieldInvalid)]
    public void Request_that_cannot_be_understood_is_a_fault_with_a_code(string request, string code)
    {
        var answer = Desk.Ask(request);
        ((bool)answer["ok"]!).Should().BeFalse();
        (answer.Kind(), answer.Code()).Should().Be(("fault", code));
    }

    [Fact]
    public void Request_that_is_given_up_is_answered_with_its_id()
    {
        ConformanceDesk.GiveUp("""{"id":9,"op":"run"}""", isLate: true).Should().Contain("\"id\":9").And.Contain("\"timeout\"");
        ConformanceDesk.GiveUp("""{"id":9,"op":"ru""", isLate: false).Should().Contain(ConformanceCodes.TooLong);
    }
}
