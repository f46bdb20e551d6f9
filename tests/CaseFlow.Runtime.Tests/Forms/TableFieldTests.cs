using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Tests.Forms;

public sealed class TableFieldTests
{
    private const string Donors =
        """
        {"name":"donors","type":"table","label":L,"maxRows":3,"columns":[
          {"name":"donor","type":"text","label":{"zh-CN":"捐赠人","en":"Donor"},"required":true},
          {"name":"amount","type":"money","label":{"zh-CN":"金额","en":"Amount"},"required":true,"min":100},
          {"name":"on","type":"date","label":{"zh-CN":"日期","en":"Date"}},
          {"name":"kind","type":"choice","label":{"zh-CN":"类型","en":"Kind"},"options":[
            {"value":"cash","label":{"zh-CN":"现金","en":"Cash"}},{"value":"goods","label":{"zh-CN":"实物","en":"Goods"}}]},
          {"name":"named","type":"boolean","label":{"zh-CN":"署名","en":"Named"}},
          {"name":"unit","type":"unit","label":{"zh-CN":"单位","en":"Unit"},"level":"community"}]}
        """;

    [Fact]
    public void Rows_become_contexts_with_typed_cells_and_empty_rows_are_dropped()
    {
        var result = FormSamples.Check(
            Donors,
            ("donors[0].donor", "  "),
            ("donors[7].donor", "王女士"),
            ("donors[7].amount", "120.50"),
            ("donors[7].on", "2026-11-22"),
            ("donors[7].kind", "cash"),
            ("donors[7].named", "true"),
            ("donors[7].unit", "garden"),
            ("donors[9].donor", "张先生"),
            ("donors[9].amount", "3"));

        result.Problems.Should().BeEmpty();
        var rows = (FeelValue.List)result.Values["donors"];
        ((FeelValue.Context)rows.Items[0]).Entries["on"].Should().BeOfType<FeelValue.Date>();
        ValueJson.Write(rows).Should().Be(
            """
            [{"amount":12050,"donor":"王女士","kind":"cash","named":true,"on":"2026-11-22","unit":"garden"},{"amount":300,"donor":"张先生","kind":null,"named":null,"on":null,"unit":null}]
            """);
    }

    [Fact]
    public void A_table_comes_back_from_the_case_as_it_was_kept()
    {
        var form = FormSamples.Read(Donors);
        var first = FormSamples.Check(form, ("donors[0].donor", "王女士"), ("donors[0].amount", "0.1E1"), ("donors[0].on", "2026-11-22"));
        first.Problems.Should().ContainSingle().Which.Should().Match<FieldProblem>(p => p.Field == "donors[0].amount" && p.Code == FormCodes.MoneyFormat);

        var kept = FormSamples.Check(form, ("donors[0].donor", "王女士"), ("donors[0].amount", "12.3"), ("donors[0].on", "2026-11-22")).Values["donors"];
        var text = FieldText.Submitted(form.Fields[0], ValueJson.Read(ValueJson.Write(kept)));

        text.Should().Be("""[{"amount":"12.3","donor":"王女士","on":"2026-11-22"}]""");
        FormSamples.Check(form, ("donors", text)).Values["donors"].Should().Be(kept);
    }

    [Theory]
    [InlineData("donors[4].amount", "5", "donors[0].donor", FormCodes.Required)]
    [InlineData("donors[4].amount", "0.5", "donors[0].amount", FormCodes.MoneyRange)]
    [InlineData("donors[4].kind", "coins", "donors[0].kind", FormCodes.ChoiceUnknown)]
    [InlineData("donors[4].unit", "hall", "donors[0].unit", FormCodes.UnitUnknown)]
    [InlineData("donors", "[[]]", "donors", FormCodes.TableFormat)]
    [InlineData("donors", """[{"price":"1"}]""", "donors", FormCodes.TableFormat)]
    [InlineData("donors.csv", "捐赠人,价格\n甲,1", "donors", FormCodes.CsvColumn)]
    [InlineData("donors.csv", "捐赠人,donor\n甲,1", "donors", FormCodes.CsvColumnTwice)]
    [InlineData("donors.csv", "捐赠人,金额\n甲,1,2", "donors", FormCodes.CsvCells)]
    [InlineData("donors.csv", "捐赠人,金额\n\"甲,1", "donors", FormCodes.CsvQuote)]
    [InlineData("donors.csv", "捐赠人,金额\n甲,一百", "donors[0].amount", FormCodes.MoneyFormat)]
    [InlineData("donors.csv", "捐赠人,金额\n甲,1\n乙,1\n丙,1\n丁,1", "donors", FormCodes.TableTooMany)]
    public void What_is_wrong_with_a_table_is_named_by_row_and_column(string name, string text, string field, string code)
    {
        var result = FormSamples.Check(Donors, (name, text));

        result.Problems.Should().Contain(p => p.Field == field && p.Code == code);
    }

    [Fact]
    public void A_pasted_table_is_read_with_headings_tabulators_quotation_marks_and_words()
    {
        var result = FormSamples.Check(
            Donors, ("donors.csv", "\uFEFFAmount\t捐赠人\t类型\t署名\t单位\r\n12\t\"王\t女士 \"\"明\"\"\"\t实物\t是\t花园社区\r\n\t\t\t\t\r\n3\t张先生\tcash\tno\t\r\n"));

        result.Problems.Should().BeEmpty();
        ValueJson.Write(result.Values["donors"]).Should().Be(
            """
            [{"amount":1200,"donor":"王\t女士 \u0022明\u0022","kind":"goods","named":true,"on":null,"unit":"garden"},{"amount":300,"donor":"张先生","kind":"cash","named":false,"on":null,"unit":null}]
            """);
    }

    [Fact]
    public void A_written_table_is_read_again_as_it_was()
    {
        var columns = TableColumn.Of(FormSamples.Read(Donors).Fields[0].Table!);
        ImmutableArray<ImmutableSortedDictionary<string, string>> rows =
            [ImmutableSortedDictionary<string, string>.Empty.Add("donor", "甲,\"乙\"\n丙").Add("amount", "1.5")];

        var read = TableCsv.Read("donors", TableCsv.Write(rows, columns, "en"), columns);

        read.Problems.Should().BeEmpty();
        read.Rows.Should().ContainSingle().Which.Should().Equal(rows[0]);
    }

    [Fact]
    public void Two_thousand_rows_are_taken_and_one_more_is_refused()
    {
        const string Ballots = """{"name":"ballots","type":"table","label":L,"minRows":2,"maxRows":2000,"columns":[{"name":"voter","type":"text","label":L,"required":true}]}""";
        string Csv(int count) => "voter\n" + string.Join('\n', Enumerable.Range(1, count).Select(n => n.ToString(CultureInfo.InvariantCulture)));

        ((FeelValue.List)FormSamples.Check(Ballots, ("ballots.csv", Csv(2000))).Values["ballots"]).Items.Should().HaveCount(2000);
        FormSamples.Check(Ballots, ("ballots.csv", Csv(2001))).Problems.Should().ContainSingle().Which.Code.Should().Be(FormCodes.TableTooMany);
        FormSamples.Check(Ballots, ("ballots.csv", Csv(1))).Problems.Should().ContainSingle().Which.Code.Should().Be(FormCodes.TableTooFew);
    }

    [Fact]
    public void Conditions_read_tables_and_an_empty_table_that_is_required_is_asked_for()
    {
        const string Fields =
            """
            {"name":"quotes","type":"table","label":L,"required":"large","columns":[{"name":"price","type":"money","label":L}]},
            {"name":"large","type":"boolean","label":L},
            {"name":"reason","type":"text","label":L,"required":"count(quotes) < 3 and sum(quotes.price) > 50000"}
            """;

        FormSamples.Check(Fields, ("large", "true")).Problems.Should().ContainSingle().Which.Should()
            .Match<FieldProblem>(p => p.Field == "quotes" && p.Code == FormCodes.Required);
        FormSamples.Check(Fields, ("quotes[0].price", "501")).Problems.Should().ContainSingle().Which.Field.Should().Be("reason");
        FormSamples.Check(Fields, ("quotes[0].price", "499")).Problems.Should().BeEmpty();
        FormSamples.Check(Fields).Values["quotes"].Should().Be(new FeelValue.List([]));
    }
}
