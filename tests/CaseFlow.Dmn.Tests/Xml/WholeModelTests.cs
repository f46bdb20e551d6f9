using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Tests.Xml;

public sealed class WholeModelTests
{
    public static TheoryData<string, DmnVersion> Versions => new()
    {
        { "http://www.omg.org/spec/DMN/20151101/dmn.xsd", DmnVersion.V11 },
        { "http://www.omg.org/spec/DMN/20180521/MODEL/", DmnVersion.V12 },
        { "https://www.omg.org/spec/DMN/20191111/MODEL/", DmnVersion.V13 },
        { "https://www.omg.org/spec/DMN/20211108/MODEL/", DmnVersion.V14 },
        { Dmn.Namespace, DmnVersion.V15 },
        { "https://www.omg.org/spec/DMN/20240513/MODEL/", DmnVersion.V16 },
    };

    private static DmnDocument Read(string version = Dmn.Namespace) => Dmn.File(Whole.Of(version)).Document!;

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_graph_is_read_in_every_version(string space, DmnVersion version)
    {
        var document = Read(space);
        document.Version.Should().Be(version);
        (document.Id, document.Name, document.Namespace).Should().Be(("definitions", "全", "urn:whole"));
        document.Elements.Select(element => (element.GetType(), element.Id)).Should().BeEquivalentTo(new[]
        {
            (typeof(InputData), "amount"), (typeof(Decision), "score"), (typeof(Decision), "table"), (typeof(Decision), "boxed"),
            (typeof(BusinessKnowledgeModel), "plus"), (typeof(BusinessKnowledgeModel), "far"), (typeof(KnowledgeSource), "law"), (typeof(DecisionService), "service"),
        });
        document.Elements.Should().OnlyContain(element => element.Line > 1);
        document.Imports.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Name = version == DmnVersion.V11 ? "other" : "他", Namespace = "urn:other", ImportType = space, LocationUri = "other.dmn" });
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Types_are_read_in_every_version(string space, DmnVersion version)
    {
        var types = Read(space).ItemDefinitions.ToDictionary(item => item.Name);
        var grade = types["等级"].Structure.Should().BeOfType<ItemStructure.Simple>().Subject;
        grade.TypeRef.Should().Be("string");
        grade.AllowedValues!.Text.Should().Be("\"甲\", \"乙\"");
        grade.AllowedValues.Language.Should().BeNull();
        grade.TypeConstraint?.Text.Should().Be("string length(?) = 1");
        (grade.TypeConstraint is not null).Should().Be(version >= DmnVersion.V15);
        var form = types["申请"].Structure.Should().BeOfType<ItemStructure.Composite>().Subject;
        form.Components.Select(component => (component.Name, component.IsCollection)).Should().Equal(("金额", false), ("内", true));
        var inner = ((ItemStructure.Composite)form.Components[1].Structure).Components.Should().ContainSingle().Subject;
        inner.Structure.Should().Be(new ItemStructure.Simple("等级"));
        if (version >= DmnVersion.V13)
        {
            var function = types["函数"].Structure.Should().BeOfType<ItemStructure.Function>().Subject;
            function.OutputTypeRef.Should().Be("number");
            function.Parameters.Should().ContainSingle().Which.TypeRef.Should().Be("number");
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_decision_is_read_with_what_it_needs(string space, DmnVersion version)
    {
        var decision = Read(space).Decisions.First();
        (decision.Name, decision.Label, decision.Question, decision.AllowedAnswers).Should().Be(("评分", "打分", "多少分？", "0 到 100"));
        (decision.VariableName, decision.TypeRef).Should().Be(("评分", "number"));
        decision.Information.Select(need => (need.Kind, need.Target.Href)).Should().Equal((RequirementKind.Decision, "#boxed"), (RequirementKind.Input, "#amount"));
        decision.Information[0].Id.Should().Be(version == DmnVersion.V11 ? null : "needs");
        decision.Knowledge.Should().ContainSingle().Which.Target.Should().BeEquivalentTo(new { Id = "plus", IsLocal = true });
        decision.Authority.Should().ContainSingle().Which.Kind.Should().Be(RequirementKind.Authority);
        var call = decision.Logic.Should().BeOfType<Expression.Invocation>().Subject;
        (call.Id, call.TypeRef).Should().Be(("call", "number"));
        call.Callee.Should().BeOfType<Expression.Literal>().Which.Text.Should().Be("加一");
        call.Bindings.Should().ContainSingle().Which.Parameter.Name.Should().Be("n");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_decision_table_is_read_whole(string space, DmnVersion version)
    {
        var decision = Read(space).Decisions.Single(decision => decision.Id == "table");
        decision.Information.Should().ContainSingle().Which.Target.IsLocal.Should().BeTrue("the reference writes the file's own namespace out");
        var table = decision.Logic.Should().BeOfType<Expression.Table>().Subject;
        (table.HitPolicy, table.Aggregation, table.Orientation, table.OutputLabel).Should().Be((HitPolicy.OutputOrder, null, TableOrientation.RuleAsColumn, "等级"));
        var input = table.Inputs.Should().ContainSingle().Subject;
        (input.Id, input.Label, input.Expression.Text, input.Expression.TypeRef, input.Values!.Text).Should().Be(("input", "数额", "金额", "number", ">= 0"));
        var output = table.Outputs.Should().ContainSingle().Subject;
        (output.Name, output.TypeRef, output.Values!.Text, output.Default!.Text).Should().Be(("等级", "等级", "\"甲\", \"乙\"", "\"乙\""));
        var rule = table.Rules.Should().ContainSingle().Subject;
        (rule.Id, rule.Description, rule.Tests[0].Id, rule.Tests[0].Text, rule.Results[0].Text).Should().Be(("rule", "大额", "cell", "> 1000", "\"甲\""));
        table.Annotations.Should().Equal(version == DmnVersion.V11 ? [] : ["依据"]);
        rule.Annotations.Should().Equal(version == DmnVersion.V11 ? [] : ["办法第三条"]);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Boxed_expressions_are_read_with_everything_inside(string space, DmnVersion version)
    {
        var context = Read(space).Decisions.Single(decision => decision.Id == "boxed").Logic.Should().BeOfType<Expression.Context>().Subject;
        var entries = context.Entries.ToDictionary(entry => entry.Variable.Name, entry => entry.Value);
        context.Result.Should().BeOfType<Expression.Literal>().Which.Text.Should().Be("表");
        var relation = entries["表"].Should().BeOfType<Expression.Relation>().Subject;
        relation.Columns.Select(column => column.Name).Should().Equal("a", "b");
        relation.Rows.Should().ContainSingle().Which.Items.Select(item => ((Expression.Literal)item).Text).Should().Equal("1", "2");
        var list = entries["列"].Should().BeOfType<Expression.List>().Subject;
        list.TypeRef.Should().Be("Any");
        list.Items.Select(item => item.GetType()).Should().Equal(typeof(Expression.Literal), typeof(Expression.List));
        var function = entries["函"].Should().BeOfType<Expression.Function>().Subject;
        (function.Kind, function.Parameters[0].Name, ((Expression.Literal)function.Body).Text).Should().Be((FunctionKind.Feel, "x", "x"));
        if (version >= DmnVersion.V14)
        {
            var choice = entries["择"].Should().BeOfType<Expression.Conditional>().Subject;
            new[] { choice.If, choice.Then, choice.Else }.Select(part => ((Expression.Literal)part).Text).Should().Equal("true", "1", "2");
            entries["筛"].Should().BeOfType<Expression.Filter>().Which.Match.Should().BeOfType<Expression.Literal>().Which.Text.Should().Be("item = 1");
            var loop = entries["循"].Should().BeOfType<Expression.For>().Subject;
            (loop.Variable, loop.InTypeRef, ((Expression.Literal)loop.Return).Text).Should().Be(("i", "Any", "i"));
            entries["有"].Should().BeOfType<Expression.Some>().Which.Variable.Should().Be("i");
            entries["皆"].Should().BeOfType<Expression.Every>().Which.Satisfies.Should().BeOfType<Expression.Literal>();
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void What_can_be_called_is_read_with_parameters(string space, DmnVersion version)
    {
        var document = Read(space);
        var plus = document.Elements.OfType<BusinessKnowledgeModel>().First();
        plus.Logic!.Parameters.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Name = "n", TypeRef = "number" });
        plus.VariableName.Should().Be("加一");
        var service = document.Elements.OfType<DecisionService>().Single();
        new[] { service.OutputDecisions, service.EncapsulatedDecisions, service.InputDecisions, service.InputData }
            .Select(references => references.Single().Id).Should().Equal("score", "boxed", "table", "amount");
        (service.Variable is not null).Should().Be(version >= DmnVersion.V12);
        var far = document.Elements.OfType<BusinessKnowledgeModel>().Last().Logic!.Body.Should().BeOfType<Expression.Literal>().Subject;
        far.Imported.Should().Be(new ImportedValues("x", "urn:x", "urn:t", "x.txt", "urn:lang"));
        var law = document.Elements.OfType<KnowledgeSource>().Single();
        (law.Type, law.LocationUri, law.Owner!.Id, law.Authority.Single().Target.Id).Should().Be(("规章", "https://example.org/law", "unit", "amount"));
    }
}
