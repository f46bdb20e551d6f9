using System.Collections.Immutable;
using System.Text;
using CaseFlow.Runtime.Lists;

namespace CaseFlow.Runtime.Tests.Lists;

public sealed class ListTreeTests
{
    private static readonly ImmutableArray<ListColumn> Columns =
    [
        new("name", new("名称", "Name"), ListColumnKind.Text, true, []),
        new("under", new("上级", "Above it"), ListColumnKind.Parent, false, []),
    ];

    [Fact]
    public void Entries_are_walked_each_after_the_one_above_whatever_their_order()
    {
        var list = new ReferenceList("tree", new("树", "Tree"), null, [], Columns, Check("c<b", "a", "d", "b<a", "e<a").Entries);

        ListTree.Walk(list).Select(b => (b.Entry.Key, b.Parent, b.Level)).Should().Equal(
            ("a", null, 1), ("b", "a", 2), ("c", "b", 3), ("e", "a", 2), ("d", null, 1));
        ListTree.Walk(SmallList.Read()).Select(b => (b.Entry.Key, b.Level)).Should().Equal([("roof-leak", 1), ("lift", 1)], "a list without a column of parents is flat");
    }

    [Fact]
    public void A_parent_that_does_not_exist_is_named()
    {
        var problem = Check("a", "b<none", "c<b", "d<无").Problems.Should().HaveCount(2).And.Subject.ToList();

        problem.Select(p => (p.Field, p.Code, p.Arguments["parent"])).Should().BeEquivalentTo(
            [("rows[2].under", ListCodes.ParentUnknown, "none"), ("rows[4].under", ListCodes.ParentUnknown, "无")]);
    }

    [Fact]
    public void A_circle_is_told_of_those_in_it_and_not_of_what_hangs_below()
    {
        Check("below<b", "a<c", "b<a", "c<b", "self<self", "sound").Problems.Select(p => (p.Arguments["key"], p.Code)).Should().BeEquivalentTo(
            [("a", ListCodes.ParentCircle), ("b", ListCodes.ParentCircle), ("c", ListCodes.ParentCircle), ("self", ListCodes.ParentCircle)]);
    }

    [Fact]
    public void A_tree_has_at_most_six_levels()
    {
        string[] six = ["g1", "g2<g1", "g3<g2", "g4<g3", "g5<g4", "g6<g5"];

        Check(six).Problems.Should().BeEmpty();
        Check([.. six.Reverse().Prepend("g7<g6")]).Problems.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Field = "rows[1].under", Code = ListCodes.ParentTooDeep });
    }

    [Fact]
    public void A_row_that_is_wrong_otherwise_still_stands_in_the_tree()
    {
        var rows = Rows("a", "b<a");

        ListRows.Check(Columns, rows.SetItem(0, rows[0] with { Mark = "guess" })).Problems.Should().ContainSingle().Which.Code.Should().Be(ListCodes.MarkUnknown);
    }

    [Fact]
    public void A_file_has_one_column_of_parents_and_no_circle()
    {
        const string Tree = """
            {"id":"small","names":{"zh-CN":"树","en":"Tree"},"columns":[{"id":"under","names":{"zh-CN":"上级","en":"Above"},"kind":"parent"}],
             "entries":[{"key":"a","under":"b","mark":"test"},{"key":"b","mark":"test"}]}
            """;

        SmallList.Read(Tree).Find("a")!["under"].Should().Be("b");
        var circle = ListFile.Read("small", Encoding.UTF8.GetBytes(Tree.Replace("\"key\":\"b\"", "\"key\":\"b\",\"under\":\"a\"", StringComparison.Ordinal)));
        circle.Findings.Should().HaveCount(2).And.OnlyContain(f => f.Arguments["problem"] == ListCodes.ParentCircle && f.Arguments.ContainsKey("parent"));
        var two = ListFile.Read("small", Encoding.UTF8.GetBytes(Tree.Replace("}],", "},{\"id\":\"too\",\"names\":{\"zh-CN\":\"二\",\"en\":\"Too\"},\"kind\":\"parent\"}],", StringComparison.Ordinal)));
        two.Findings.Should().ContainSingle().Which.Arguments["path"].Should().Be("$.columns[1].kind");
    }

    private static ListRowsResult Check(params string[] written) => ListRows.Check(Columns, Rows(written));

    // Written as key, or key<parent.
    private static ImmutableArray<ListRow> Rows(params string[] written) =>
    [
        .. written.Select(w => w.Split('<')).Select(parts => new ListRow(
            parts[0],
            ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("name", parts[0]).Add("under", parts.Length > 1 ? parts[1] : ""),
            "test",
            "")),
    ];
}
