using CaseFlow.Dmn.Model;
using CaseFlow.Dmn.Xml;
using FluentAssertions.Equivalency;

namespace CaseFlow.Dmn.Tests.Xml;

public sealed class TableWritingTests
{
    private const string File = """
        <decision id="D" name="D"><!-- 保留 -->
          <decisionTable id="T" hitPolicy="FIRST" x:note="n" xmlns:x="urn:x">
            <extensionElements><x:any/></extensionElements>
            <input id="i1" x:width="120"><inputExpression id="e1" typeRef="feel:number"><text>金额</text></inputExpression></input>
            <input id="i2"><inputExpression><text>等级</text></inputExpression></input>
            <output id="o1" name="r"/>
            <rule id="r1"><description>一</description><inputEntry id="c1"><text><![CDATA[> 1]]></text></inputEntry><inputEntry id="c2"><text>-</text></inputEntry><outputEntry id="p1"><text>"a"</text></outputEntry></rule>
            <rule id="r2" x:color="red"><inputEntry><text>2</text></inputEntry><inputEntry><text>3</text></inputEntry><outputEntry><text>"b"</text></outputEntry></rule>
          </decisionTable>
        </decision>
        <decision id="E" name="E"><list><decisionTable id="U"><output/></decisionTable></list></decision>
        <businessKnowledgeModel id="B" name="B"><encapsulatedLogic><decisionTable id="V"><output/></decisionTable></encapsulatedLogic></businessKnowledgeModel>
        """;

    private static readonly DmnDocument Document = Dmn.Document(File);

    private static Expression.Table Table => (Expression.Table)Document.Decisions.First().Logic!;

    [Fact]
    public void The_same_table_says_the_same()
    {
        var changed = DmnWriter.WithTable(Document, "D", Table)!;
        changed.Decisions.First().Logic.Should().BeEquivalentTo(Table, options => options.RespectingRuntimeTypes().Excluding((IMemberInfo member) => member.Name == "Line"));
        DmnWriterTests.Written(changed).Should().Contain("x:note=\"n\"").And.Contain("x:width=\"120\"").And.Contain("x:color=\"red\"").And.Contain("<x:any />")
            .And.Contain("<![CDATA[> 1]]>").And.Contain("typeRef=\"feel:number\"").And.Contain("<description>一</description>").And.Contain("<!-- 保留 -->");
    }

    [Fact]
    public void A_changed_cell_is_written_and_the_rest_kept()
    {
        var rule = Table.Rules[0];
        var changed = DmnWriter.WithTable(Document, "T", Table with { Rules = [rule with { Tests = [rule.Tests[0] with { Text = "> 5 & \"<\"" }, rule.Tests[1]] }, Table.Rules[1]] })!;
        var table = (Expression.Table)changed.Decisions.First().Logic!;
        table.Rules[0].Tests[0].Should().BeEquivalentTo(new { Text = "> 5 & \"<\"", Id = "c1" });
        table.Rules[1].Tests.Select(test => test.Text).Should().Equal("2", "3");
        DmnWriterTests.Written(changed).Should().Contain("x:color=\"red\"").And.NotContain("CDATA");
    }

    [Fact]
    public void Rules_and_columns_may_be_added_moved_and_removed()
    {
        var table = Table with
        {
            HitPolicy = HitPolicy.Collect,
            Aggregation = Aggregation.Sum,
            Inputs = [Table.Inputs[1], new TableInput(new Expression.Literal("人数") { TypeRef = "number" }, new UnaryTests("[0..9]")) { Id = "i3", Label = "人" }],
            Outputs = [Table.Outputs[0] with { TypeRef = "number", Default = new Expression.Literal("0") }],
            Annotations = ["注"],
            Rules =
            [
                Table.Rules[1] with { Tests = [Table.Rules[1].Tests[1], new UnaryTests("1")] },
                new TableRule([new UnaryTests("-"), new UnaryTests("9")], [new Expression.Literal("2")]) { Id = "r3", Description = "新", Annotations = ["依据"] },
            ],
        };
        var reading = Dmn.File(DmnWriterTests.Written(DmnWriter.WithTable(Document, "D", table)!));
        reading.Findings.Should().BeEmpty();
        reading.Document!.Decisions.First().Logic.Should().BeEquivalentTo(table, options => options.RespectingRuntimeTypes().Excluding((IMemberInfo member) => member.Name == "Line"));
        DmnWriterTests.Written(reading.Document).Should().Contain("x:color=\"red\"").And.NotContain("x:width");
    }

    [Theory]
    [InlineData("U")]
    [InlineData("V")]
    [InlineData("B")]
    public void A_table_is_found_anywhere_by_its_id_or_its_owner_s(string place) =>
        DmnWriterTests.Written(DmnWriter.WithTable(Document, place, new Expression.Table(HitPolicy.Any, [], [new TableOutput("")], []))!).Should().Contain("hitPolicy=\"ANY\"");

    [Fact]
    public void Where_there_is_no_such_table_nothing_is_written() => DmnWriter.WithTable(Document, "E", Table).Should().BeNull();

    [Fact]
    public void A_document_made_in_code_has_no_file_to_write_into() =>
        FluentActions.Invoking(() => DmnWriter.WithTable(Document with { Source = null }, "D", Table)).Should().Throw<ArgumentException>();

    [Fact]
    public void Prefixes_of_the_file_are_used()
    {
        var prefixed = Dmn.File($"""
            <d:definitions xmlns:d="{Dmn.Namespace}" name="d" namespace="urn:d"><d:decision id="D" name="D"><d:decisionTable><d:output/></d:decisionTable></d:decision></d:definitions>
            """).Document!;
        var written = DmnWriterTests.Written(DmnWriter.WithTable(prefixed, "D", Table)!);
        written.Should().Contain("<d:rule id=\"r1\">").And.Contain("</d:decisionTable>");
        Dmn.File(written).Findings.Should().BeEmpty();
    }
}
