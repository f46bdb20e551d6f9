using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Bpmn.Xml;
using CaseFlow.Runtime.Bridging;
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
            Charts(root.AsObject()).Should().OnlyContain(chart => chart["connections"]!.AsArray().All(c => PortsOf(chart, (string)c!["source"]!["activity"]!).Contains((string)c["source"]!["port"]!)), mechanism);
            export.Losses.Should().OnlyContain(loss => loss.Part.Key.Length > 0 && (loss.Fact == null || loss.Fact.Value.Mark.Length > 0), mechanism);
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
    public void Every_connection_comes_back_with_its_name_its_condition_and_the_default_ways()
    {
        var definition = JsonNode.Parse(ElsaWriter.Write(Read("on-demand-handling"), "接诉即办", 1).Json.Span)!;
        definition["root"]!["activities"]![0]!["metadata"]!["displayText"] = "改过的开始";
        var back = ElsaReader.Read(Encoding.UTF8.GetBytes(definition.ToJsonString()));
        var scope = BpmnReader.Read(back.Diagram!.Value).Document!.Processes.Single().Scope;
        var original = Read("on-demand-handling").Document.Processes[0].Scope;
        var edges = original.Nodes.OfType<BoundaryEvent>().ToList();
        scope.Nodes.OfType<BoundaryEvent>().Select(edge => (edge.Id, edge.AttachedTo, edge.Interrupting)).Should().BeEquivalentTo(edges.Select(edge => (edge.Id, edge.AttachedTo, edge.Interrupting)));
        ((EventDefinition.Timer)scope.Nodes.OfType<BoundaryEvent>().Single(edge => edge.Name == "逾期未认领").Definition).Clock.Should().BeEquivalentTo(new ClockSpec(null, 4, "workingHours", "entered", []));
        var (before, after) = (original.Nodes.OfType<Activity>().ToList(), scope.Nodes.OfType<Activity>().ToDictionary(node => node.Id));
        before.OfType<ServiceTask>().Should().OnlyContain(step => ((ServiceTask)after[step.Id]).Action!.Name == step.Action!.Name && ((ServiceTask)after[step.Id]).Action!.Inputs.SequenceEqual(step.Action.Inputs) && ((ServiceTask)after[step.Id]).Action!.Outputs.SequenceEqual(step.Action.Outputs));
        before.OfType<CallActivity>().Should().OnlyContain(call => ((CallActivity)after[call.Id]).Inputs.SequenceEqual(call.Inputs) && ((CallActivity)after[call.Id]).Outputs.SequenceEqual(call.Outputs));
        ((EventDefinition.MessageRef)scope.Nodes.OfType<BoundaryEvent>().Single(edge => edge.Name == "撤回").Definition).Message!.Name.Should().NotBeEmpty();
        before.OfType<BusinessRuleTask>().Should().OnlyContain(step => ((BusinessRuleTask)after[step.Id]).Decision == step.Decision);
        before.OfType<UserTask>().Should().OnlyContain(step => ((UserTask)after[step.Id]).Work.Form == step.Work.Form && ((UserTask)after[step.Id]).Work.Role != null && ((UserTask)after[step.Id]).Work.Verbs.SequenceEqual(step.Work.Verbs));
        ((UserTask)after[new ElementId("Task_Claim")]).Work.Clock.Should().BeEquivalentTo(before.OfType<UserTask>().Single(step => step.Name == "认领").Work.Clock);
        before.OfType<ScriptTask>().Should().OnlyContain(step => ((ScriptTask)after[step.Id]).Script.Text == step.Script.Text && ((ScriptTask)after[step.Id]).ResultVariable == step.ResultVariable);
        var sent = definition["root"]!["connections"]!.AsArray().Select(c => ((string)c!["source"]!["activity"]!, (string)c["target"]!["activity"]!))
            .Where(way => edges.TrueForAll(edge => edge.Id.Value != way.Item2)).ToList();
        sent.Should().HaveCountGreaterThan(60);
        var known = sent.SelectMany(way => new[] { way.Item1, way.Item2 }).ToHashSet();
        scope.Flows.Where(flow => known.Contains(flow.Source.Value) && known.Contains(flow.Target.Value)).Select(flow => (flow.Source.Value, flow.Target.Value)).Should().BeEquivalentTo(sent);
        foreach (var gateway in original.Nodes.OfType<ExclusiveGateway>().Where(gateway => gateway.Default is not null))
        {
            var own = scope.Nodes.OfType<ExclusiveGateway>().Single(node => node.Id == gateway.Id);
            var usual = original.Flows.Single(flow => flow.Id == gateway.Default);
            scope.Flows.Single(flow => flow.Id == own.Default).Target.Should().Be(usual.Target, gateway.Name);
            scope.Flows.Where(flow => flow.Source == gateway.Id).Select(flow => (flow.Name, flow.Target, flow.Condition?.Text)).Should()
                .BeEquivalentTo(original.Flows.Where(flow => flow.Source == gateway.Id).Select(flow => (flow.Name, flow.Target, flow.Condition?.Text)), gateway.Name);
        }
    }

    [Fact]
    public void A_procedure_renamed_in_Elsa_can_be_published_when_it_comes_back()
    {
        foreach (var mechanism in Directory.EnumerateDirectories(Path.Combine(Town.Root, "workflows")).Where(folder => File.Exists(Path.Combine(folder, "mechanism.json"))).Select(folder => Path.GetFileName(folder)!))
        {
            var definition = JsonNode.Parse(ElsaWriter.Write(Read(mechanism), mechanism, 1).Json.Span)!;
            definition["root"]!["activities"]![0]!["metadata"]!["displayText"] = "改过的开始";
            var back = ElsaReader.Read(Encoding.UTF8.GetBytes(definition.ToJsonString()));
            var (files, _) = ForeignProcess.Adopt(mechanism, ProcedureFiles.Select(Town.Folders(mechanism)[mechanism]).SetItem(ProcedureFiles.Diagram, back.Diagram!.Value));
            ProcedureReader.Read(mechanism, files, null).Findings.Where(found => found.Finding.Severity != Severity.Warning).Select(found => found.Finding.Message).Should().BeEmpty(mechanism);
        }
    }

    [Fact]
    public void Conditions_are_turned_only_where_both_languages_mean_the_same()
    {
        var export = ElsaWriter.Write(Read("on-demand-handling"), "x", 1);
        var text = Encoding.UTF8.GetString(export.Json.Span);
        text.Should().Contain("=== \\\"").And.Contain("Elsa.FlowDecision").And.Contain("Elsa.FlowSwitch").And.Contain("Elsa.RunTask").And.Contain("Elsa.DispatchWorkflow");
        export.Losses.Should().Contain(loss => loss.Code == ElsaCodes.Clock && loss.Part.Name.Zh == "认领" && loss.Fact!.Value.Mark == "c:4|workingHours|entered||");
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

        ElsaReader.Read("""{"definitionId":"a","activities":[{"activityId":"x","type":"WriteLine"}],"connections":[]}"""u8.ToArray()).Refusal!.Code.Should().Be(ElsaCodes.Earlier);
        ElsaReader.Read(Encoding.UTF8.GetBytes(new string('[', 100_000))).Refusal!.Arguments["reason"].Should().Be("depth");
        ElsaReader.Read("""{"root":}"""u8.ToArray()).Refusal!.Arguments.Should().Contain("line", "1").And.Contain("column", "9");
        ElsaReader.Read(new byte[ElsaReader.MostBytes + 1]).Refusal!.Code.Should().Be(ElsaCodes.TooLarge);
    }

    private static IEnumerable<JsonObject> Charts(JsonObject chart) =>
        chart["activities"]!.AsArray().OfType<JsonObject>().Where(activity => activity["activities"] is not null).SelectMany(Charts).Prepend(chart);

    // The outcomes by which an activity of that type is left in Elsa.
    private static IEnumerable<string> PortsOf(JsonObject chart, string id)
    {
        var activity = chart["activities"]!.AsArray().OfType<JsonObject>().Single(known => (string)known["id"]! == id);
        return (string)activity["type"]! switch
        {
            "Elsa.FlowDecision" => ["True", "False"],
            "Elsa.FlowSwitch" => activity["cases"]!.AsArray().Select(known => (string)known!["label"]!).Append("Default"),
            "Elsa.FlowFork" => JsonNode.Parse((string)activity["branches"]!["expression"]!["value"]!)!.AsArray().Select(branch => (string)branch!),
            _ => ["Done"],
        };
    }

    private static Procedure Read(string mechanism)
    {
        var files = ProcedureFiles.Select(Town.Folders(mechanism)[mechanism]);
        return ProcedureReader.Read(mechanism, files, null).Procedure ?? throw new InvalidOperationException($"Expected to read {mechanism}.");
    }
}
