using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Xml;
using CaseFlow.Runtime.Bridging.Elsa;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.Tests.Bridging;

/// <summary>Procedures as Elsa 3 workflow definitions, and back.</summary>
public sealed class ElsaTests
{
    [Fact]
    public void Every_procedure_goes_out_whole_and_comes_back_byte_by_byte()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(Town.Root, "workflows")).Where(folder => File.Exists(Path.Combine(folder, "mechanism.json"))))
        {
            var mechanism = Path.GetFileName(folder);
            var procedure = Read(mechanism);
            var export = ElsaWriter.Write(procedure, mechanism, 1);
            var back = ElsaReader.Read(export.Json);
            back.Refusal.Should().BeNull(mechanism);
            back.Files.Should().NotBeNull(mechanism);
            ProcedureFiles.HashOf(back.Files!).Should().Be(procedure.Hash, mechanism);
            var root = JsonNode.Parse(export.Json.Span)!["root"]!;
            var process = procedure.Definitions[procedure.Mechanism.Process].Process;
            root["activities"]!.AsArray().Select(activity => (string)activity!["id"]!).Should().Equal(process.Scope.Nodes.Select(node => node.Id.Value), mechanism);
            var ids = process.Scope.Nodes.Select(node => node.Id.Value).ToHashSet();
            root["connections"]!.AsArray().Should().OnlyContain(c => ids.Contains((string)c!["source"]!["activity"]!) && ids.Contains((string)c["target"]!["activity"]!));
            root["connections"]!.AsArray().Select(c => c!.ToJsonString()).Should().OnlyHaveUniqueItems(mechanism);
        }
    }

    [Fact]
    public void What_is_changed_in_Elsa_comes_back_as_it_was_changed_with_what_is_lost_named()
    {
        var text = Encoding.UTF8.GetString(ElsaWriter.Write(Read("on-demand-handling"), "接诉即办", 1).Json.Span);
        var back = ElsaReader.Read(Encoding.UTF8.GetBytes(text.Replace("首次响应", "第一次响应", StringComparison.Ordinal)));
        back.Refusal.Should().BeNull();
        back.Files.Should().BeNull();
        back.Remarks[0].Code.Should().Be(ElsaCodes.Changed);
        var reading = BpmnReader.Read(back.Diagram!.Value);
        var process = reading.Document!.Processes.Single();
        process.Scope.Nodes.OfType<UserTask>().Should().Contain(task => task.Name == "第一次响应");
        process.Scope.Flows.Should().Contain(flow => flow.Condition != null && flow.Condition.Text == "deskBranch != null", "what Elsa cannot compute is kept in words");
        reading.Document.Diagram.Shapes.Should().ContainKey(process.Scope.Nodes[0].Id);
    }

    [Fact]
    public void Conditions_are_turned_only_where_both_languages_mean_the_same()
    {
        var export = ElsaWriter.Write(Read("on-demand-handling"), "x", 1);
        var text = Encoding.UTF8.GetString(export.Json.Span);
        text.Should().Contain("=== \\\"").And.Contain("Elsa.FlowDecision").And.Contain("Elsa.FlowSwitch").And.Contain("Elsa.RunTask").And.Contain("Elsa.DispatchWorkflow");
        export.Remarks.Should().Contain(remark => remark.Code == ElsaCodes.Work && remark.Element == "Task_Accept");
        var foreign = ElsaReader.Read("""
            {"name":"f","root":{"type":"Elsa.Flowchart","activities":[
              {"id":"a b","type":"Elsa.FlowDecision","condition":{"expression":{"type":"JavaScript","value":"getVariable('way') === 'left' && variables.n !== 3"}}},
              {"id":"T1","type":"Elsa.RunTask","metadata":{"displayText":"左","designer":{"position":{"x":300,"y":10}}}},
              {"id":"T1","type":"My.Own"},{"id":"D","type":"Elsa.FlowDecision","condition":{"expression":{"type":"JavaScript","value":"counter > 1"}}}],
             "connections":[{"source":"a b","sourcePort":"True","target":"T1"},{"source":{"activity":"a b","port":"False"},"target":{"activity":"D"}},
              {"source":"D","sourcePort":"True","target":"a b"},{"source":"D","target":"gone"}]}}
            """u8.ToArray());
        foreign.Refusal.Should().BeNull();
        var scope = BpmnReader.Read(foreign.Diagram!.Value).Document!.Processes.Single().Scope;
        scope.Flows.Should().Contain(flow => flow.Condition != null && flow.Condition.Text == "way = \"left\" and n != 3");
        scope.Nodes.OfType<ExclusiveGateway>().Should().HaveCount(2);
        foreign.Remarks.Select(remark => remark.Code).Should().Contain([ElsaCodes.UnknownActivity, ElsaCodes.UnknownExpression, ElsaCodes.LooseConnection]);
    }

    [Fact]
    public void Hostile_files_are_refused_or_read_but_never_break()
    {
        string[] texts =
        [
            "", "{", "[]", "null", """{"root":7}""", """{"root":{}}""", """{"root":{"type":"Elsa.Sequence"}}""", """{"root":{"activities":{}}}""",
            """{"root":{"activities":[null,7,{"id":5,"type":[]},{"metadata":{"designer":{"position":{"x":1e400,"y":"a"}}}}],"connections":[{},7,{"source":{},"target":[]}]}}""",
            """{"root":{"activities":[{"id":"a","id":"b","type":"Elsa.Start"}]}}""",
            $"{{\"root\":{string.Concat(Enumerable.Repeat("{\"type\":\"Elsa.Flowchart\",\"activities\":[", 20))}{string.Concat(Enumerable.Repeat("]}", 20))}}}",
            new string('[', 100_000),
            $"{{\"root\":{{\"activities\":[{string.Join(',', Enumerable.Repeat("{\"id\":\"x\"}", 7000))}]}}}}",
            """{"customProperties":{"caseflow":{"format":"caseflow-elsa/1","drawn":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","files":{"a":"%%%"}}},"root":{"activities":[]}}""",
        ];
        foreach (var text in texts)
        {
            var read = ElsaReader.Read(Encoding.UTF8.GetBytes(text));
            (read.Refusal is not null || read.Diagram is not null).Should().BeTrue(text.Length > 200 ? text[..200] : text);
        }

        ElsaReader.Read(new byte[ElsaReader.MostBytes + 1]).Refusal!.Code.Should().Be(ElsaCodes.TooLarge);
    }

    private static Procedure Read(string mechanism)
    {
        var files = ProcedureFiles.Select(Town.Folders(mechanism)[mechanism]);
        return ProcedureReader.Read(mechanism, files, null).Procedure ?? throw new InvalidOperationException($"Expected to read {mechanism}.");
    }
}
