using System.Collections.Immutable;
using System.Text;
using CaseFlow.Bpmn.Building;
using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Correlation;
using CaseFlow.Bpmn.Model.Data;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Bpmn.Xml;
using CaseFlow.Bpmn.Xml.Readers;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Tests.Xml;

public class BpmnWriterTests
{
    public static TheoryData<string> Files() =>
    [
        .. new[] { "workflows", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Fixture.Repository, folder), "*.bpmn", SearchOption.AllDirectories))
            .Where(file => !Path.GetFileName(file).StartsWith("invalid-", StringComparison.Ordinal) && BpmnReader.Read(System.IO.File.ReadAllBytes(file)).Document is not null)
            .Select(file => Path.GetRelativePath(Fixture.Repository, file))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_was_read_is_written_with_everything_in_it(string file)
    {
        var document = BpmnReader.Read(System.IO.File.ReadAllBytes(Path.Combine(Fixture.Repository, file))).Document!;
        var again = BpmnReader.Read(BpmnWriter.Write(document)).Document!;
        TreeShown.Of(again.Source!).Should().Be(TreeShown.Of(document.Source!));
        Same(again, document);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_model_without_its_file_is_written_as_the_same_model(string file)
    {
        var read = BpmnReader.Read(System.IO.File.ReadAllBytes(Path.Combine(Fixture.Repository, file)));
        if (read.Findings.Any(finding => finding.Code.StartsWith(BpmnCodes.UnsupportedPrefix, StringComparison.Ordinal)))
        {
            return;
        }

        Again(read.Document! with { Source = null });
    }

    [Fact]
    public void There_are_files_to_write() => Files().Count.Should().BeGreaterThan(60);

    [Fact]
    public void Random_trees_are_read_as_they_were_written()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var tree = new RandomTree(seed).Make();
            var (again, refusal) = XmlGate.Read(TreeText.Write(tree).Span, new XmlBounds(1_000_000, 10_000));
            refusal.Should().BeNull($"seed {seed} is well-formed");
            (TreeShown.Of(again!), again!.Standalone).Should().Be((TreeShown.Of(tree), tree.Standalone), $"seed {seed} is kept");
        }
    }

    [Fact]
    public void Names_that_prefixes_complete_still_lead_where_they_did()
    {
        const string File = """
            <!-- before --><?keep this?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:me="t" xmlns:unused="urn:unused" xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="t">
              <itemDefinition id="i" structureRef="xsd:string"/>
              <message id="m" itemRef="me:i"/>
              <process id="p" isExecutable="true" xml:lang="zh">
                <receiveTask id="r" messageRef="me:m" xmlns:me="t"><documentation><![CDATA[a < b]]> 𠮷&#13;</documentation></receiveTask>
                <bpmn:manualTask xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="b" name="a&#10;b&#9;&lt;"/>
              </process>
            </definitions><!-- after -->
            """;
        var document = Fixture.Read(File).Document!;
        var written = Encoding.UTF8.GetString(BpmnWriter.Write(document).Span);
        written.Should().Contain("messageRef=\"me:m\"").And.Contain("xmlns:unused").And.Contain("<!-- before -->").And.Contain("<?keep this?>").And.EndWith("<!-- after -->\n");
        TreeShown.Of(Fixture.Read(written).Document!.Source!).Should().Be(TreeShown.Of(document.Source!));
    }

    [Fact]
    public void A_process_drawn_in_code_is_written_as_a_file_that_says_the_same()
    {
        var clock = new ClockSpec("first-response", 5, "minutes", "accepted", [new ClockWarning(1, "minutes")]);
        var document = ProcessBuilder.Create("drawn", "画")
            .Node(new StartEvent(new("s"), null, new EventDefinition.None()) { Documentation = ["first", "second < third"] })
            .Node(new UserTask(new("u"), "办理", new WorkSpec("form", clock, ["return"], [new("cost", "read")], [], new LaneRole("clerk", "community"))) { Default = new("Flow_u_a") })
            .Milestone("accepted")
            .Node(new ServiceTask(new("a"), null, new ActionBinding("notify", [new("to", "\"x\"")], [new("y", "done")])))
            .Node(new ScriptTask(new("c"), null, new Expression("1 < 2", "feel"), "result"))
            .Node(new BusinessRuleTask(new("r"), null, new DecisionBinding("decisions/grade.dmn", "Grade", "grade")))
            .Node(new BusinessRuleTask(new("v"), null, new DecisionBinding(null, "Grade", "grade")))
            .Node(new CallActivity(new("call"), null, "other", [new("x", "1")], [new("y", "2")]))
            .Node(new ReceiveTask(new("w"), null, new Message(new("m"), "reply")))
            .Node(new ManualTask(new("l"), null, IsUndefined: true)
            {
                Loop = new MultiInstance(true, null, new Expression("items"), "item", "results", new Expression("item + 1"), new Expression("done"))
                {
                    Behavior = InstanceEvents.One, Throws = new EventDefinition.SignalRef(new Signal(new("sig"), "clear")),
                },
                StartQuantity = 2,
            })
            .Node(new ManualTask(new("z"), null, IsUndefined: false) { Repeat = new StandardLoop(true, new Expression("again"), 3) })
            .Node(new Transaction(new("t"), null, new FlowScope([new EndEvent(new("te"), null, new EventDefinition.Cancel(), null)], []), "##Compensate"))
            .Node(new AdHocSubProcess(new("h"), null, new FlowScope([new ManualTask(new("hm"), null, true)], []), true, new Expression("enough"), CancelRemaining: false))
            .Node(new ComplexGateway(new("g"), null, null, new Expression("activationCount > 1")) { Direction = GatewayDirection.Converging })
            .Node(new EventBasedGateway(new("x"), null) { IsParallel = true, Instantiate = true })
            .Node(new IntermediateThrowEvent(new("k"), null, new EventDefinition.Compensate(new("a"), WaitForCompletion: false), null))
            .Node(new IntermediateCatchEvent(new("o"), null, new EventDefinition.Multiple(
                [new EventDefinition.Timer(null, new Expression("PT1H", "text"), null, clock), new EventDefinition.Conditional(new Expression("ok"))], IsParallel: true)))
            .Node(new EndEvent(new("e"), null, new EventDefinition.ErrorRef(new Error(new("err"), "Lost", "lost")), null))
            .BuildDocument();

        var signal = new Signal(new("sig"), "clear");
        Again(document with
        {
            Signals = document.Signals.SetItem(signal.Id, signal),
            EventDefinitions = document.EventDefinitions.Add(new("thrown"), new EventDefinition.SignalRef(signal)),
        });
    }

    [Fact]
    public void What_a_loop_throws_is_declared_where_the_model_does_not()
    {
        var thrown = new EventDefinition.Terminate();
        var document = ProcessBuilder.Create("p")
            .Node(new ManualTask(new("a"), null, IsUndefined: false) { Loop = new MultiInstance(true, new Expression("2")) { Behavior = InstanceEvents.None, Throws = thrown } })
            .BuildDocument();
        var again = BpmnReader.Read(BpmnWriter.Write(document));
        ((Activity)again.Document!.Processes[0].Scope.Nodes[0]).Loop!.Throws.Should().Be(thrown);
        again.Document.EventDefinitions.Should().ContainKey(new ElementId("a_throws"));
    }

    [Fact]
    public void Data_collaborations_lanes_and_drawings_made_in_code_are_written()
    {
        var task = new ManualTask(new("a"), null, IsUndefined: true)
        {
            Data = new NodeData(
                new IoSpecification(
                    [new(new("in"), "in", false, null)], [new(new("out"), "out", true, "ready")],
                    [new(new("is"), null, [new("in")], [], [], [new("os")])], [new(new("os"), null, [new("out")], [new("out")], [], [])]),
                [new(new("prop"), "prop", false, null)],
                [new(null, [new("ref")], new("in"), new Expression("ref"), [])],
                [new(new("da"), [new("out")], new("prop"), null, [new(new Expression("out"), new Expression("prop"))])]),
            Foreign = [new ForeignXml("<x:note xmlns:x=\"urn:x\" x:y=\"1\">text</x:note>")],
        };
        var edge = new BoundaryEvent(new("b"), null, new("a"), true, new EventDefinition.Compensate(null, true));
        var undo = new ManualTask(new("undo"), null, true) { IsForCompensation = true };
        var scope = new FlowScope([task, edge, undo], [])
        {
            DataObjects = [new(new("obj"), "Object", true, "new")],
            DataReferences = [new(new("ref"), "Ref", new("obj"), false, "read"), new(new("store"), null, new("base"), true, null)],
            Associations = [new(new("as"), new("b"), new("undo"))],
        };
        var message = new Message(new("m"), "order");
        var process = new Process(new("p"), "P", true, scope, [new(new("l1"), "one", null, [], null), new(new("l2"), null, new("l1"), [new("a")], new("clerk", "grid"))])
        {
            Mechanism = "on-demand",
            Subscriptions = [new(new("key"), [new(new("number"), new Expression("no"))])],
        };
        Again(new BpmnDocument("t", [process], new Dictionary<ElementId, Message> { [message.Id] = message }.ToImmutableDictionary(), new Dictionary<ElementId, Error>().ToImmutableDictionary(), ProcessDiagram.Empty)
        {
            Participants = [new(new("one"), "One", new("p")), new(new("two"), null, null)],
            MessageFlows = [new(new("mf"), null, new("two"), new("a"), message)],
            CorrelationProperties = [new(new("number"), "number", [new CorrelationRetrieval(message, new Expression("no"))])],
            CorrelationKeys = [new(new("key"), null, [new("number")])],
            Diagram = new ProcessDiagram(
                new Dictionary<ElementId, DiagramShape> { [new("a")] = new(new("a"), new(1.5, -2, 100, 80), new(0, 0, 1, 1), true, true) }.ToImmutableDictionary(),
                new Dictionary<ElementId, DiagramEdge> { [new("as")] = new(new("as"), [new(1, 2), new(3, 4.25)], null) }.ToImmutableDictionary()),
        });
    }

    [Fact]
    public void A_node_that_only_its_file_knows_is_not_written_without_it()
    {
        var document = ProcessBuilder.Create("p").Node(new UnsupportedNode(new("x"), null, "callChoreography")).BuildDocument();
        var write = () => BpmnWriter.Write(document);
        write.Should().Throw<ArgumentException>().WithMessage("*'x'*callChoreography*");
    }

    private static void Again(BpmnDocument document)
    {
        var written = BpmnWriter.Write(document);
        var reading = BpmnReader.Read(written);
        reading.Findings.Where(finding => finding.Code.StartsWith("bpmn.schema.", StringComparison.Ordinal) || finding.Code.StartsWith("bpmn.extension.", StringComparison.Ordinal)
            || finding.Code.StartsWith("bpmn.reference.", StringComparison.Ordinal)).Should().BeEmpty(Encoding.UTF8.GetString(written.Span));
        var root = XmlGate.Read(written.Span, new XmlBounds(BpmnReader.MaxBytes, BpmnReader.MaxElements)).Tree!.Root;
        Same(DefinitionsReader.Read(root, new ReadingContext(root)), document);
    }

    private static void Same(BpmnDocument actual, BpmnDocument expected) => actual.Should().BeEquivalentTo(
        expected,
        options => options.ComparingRecordsByMembers().RespectingRuntimeTypes().WithStrictOrdering().Excluding(document => document.Source));
}
