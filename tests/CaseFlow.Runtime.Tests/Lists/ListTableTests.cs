using CaseFlow.Runtime.Lists;

namespace CaseFlow.Runtime.Tests.Lists;

public sealed class ListTableTests
{
    [Fact]
    public void A_table_reads_as_the_list_it_was_written_from()
    {
        var list = SmallList.Read();
        var text = ListTable.Write(list);

        var (rows, problems) = ListTable.Read(list.Columns, "\uFEFF" + text);

        problems.Should().BeEmpty();
        ListRows.Check(list.Columns, rows).Entries.Should().Equal(list.Entries);
        text.Should().Contain("1234.5").And.Contain("lake; garden").And.Contain("'=电梯", "a spreadsheet must not take it for a formula");
    }

    [Fact]
    public void Columns_may_stand_in_another_order_and_be_separated_otherwise()
    {
        var list = SmallList.Read();
        var (rows, problems) = ListTable.Read(
            list.Columns,
            "mark;sources;name;key;nameEn;days;most;open;grade;since;lead;helpers;text\ndefault;;井盖;cover;;3;12;是;紧急;2026/3/1;;\"a;b\";\n");

        problems.Should().BeEmpty();
        var entry = ListRows.Check(list.Columns, rows).Entries.Should().ContainSingle().Subject;
        (entry["key"], entry["most"], entry["open"], entry["grade"], entry["since"], entry["helpers"]).Should()
            .Be(("cover", "1200", "true", "urgent", "2026-03-01", "a\nb"));
    }

    [Fact]
    public void Every_problem_is_named_by_row_and_column()
    {
        var list = SmallList.Read();
        var rows = SmallList.Rows(list, "lift", "days", "seven").SetItem(0, SmallList.Rows(list, "roof-leak", "most", "1.005")[0] with { Key = "lift" });

        var read = ListRows.Check(list.Columns, rows);

        read.Problems.Select(p => (p.Field, p.Code, p.Arguments["row"])).Should().Equal(
            ("rows[1].most", ListCodes.CellMoney, "1"), ("rows[2].days", ListCodes.CellNumber, "2"), ("rows[2].key", ListCodes.KeyTwice, "2"));
    }

    [Theory]
    [InlineData("", ListCodes.TableMalformed)]
    [InlineData("key,name\n\"open", ListCodes.TableMalformed)]
    [InlineData("key,name\na,b,c,d", ListCodes.TableMalformed)]
    [InlineData("key,name\na,b", ListCodes.TableColumnMissing)]
    [InlineData("key,name,name,mark,sources", ListCodes.TableColumnUnknown)]
    [InlineData("key,colour,mark,sources", ListCodes.TableColumnUnknown)]
    public void A_text_that_is_not_the_table_of_the_list_is_refused_whole(string text, string code)
    {
        var (rows, problems) = ListTable.Read(SmallList.Read().Columns, text);

        rows.Should().BeEmpty();
        problems.Select(p => p.Code).Should().Contain(code);
    }

    [Fact]
    public void A_comparison_names_what_was_added_changed_and_removed()
    {
        var before = SmallList.Read();
        var after = before with
        {
            Entries =
            [
                before.Entries[0] with { Cells = before.Entries[0].Cells.SetItem("days", "20"), Mark = ListMark.Inferred },
                before.Entries[1] with { Key = "cover" },
            ],
        };

        var difference = ListDifference.Between(before, after);
        after.Find("cover").Should().NotBeNull();

        difference.Added.Select(e => e.Key).Should().Equal("cover");
        difference.Removed.Select(e => e.Key).Should().Equal("lift");
        difference.Changed.Should().ContainSingle().Which.Columns.Should().Equal("days", "mark");
        ListDifference.Between(before, before with { Entries = [before.Entries[1], before.Entries[0]] }).Reordered.Should().BeTrue();
        ListDifference.Between(before, SmallList.Read()).IsNothing.Should().BeTrue();
    }
}
