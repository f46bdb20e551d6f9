using System.Text;
using CaseFlow.Host.Designing.Tables;

namespace CaseFlow.Host.Tests.Designing;

/// <summary>Cells of workbooks as texts; what is no workbook, or too large, is none.</summary>
public sealed class XlsxRowsTests
{
    [Fact]
    public void Cells_of_all_kinds_are_read_at_their_places()
    {
        var workbook = Workbooks.Of(
            """<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="2"/><row r="4"><c r="A4"><v>5000</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="inlineStr"><is><t>物业 </t></is></c><c r="D4" t="str"><f>A4</f><v>算出</v></c><c r="E4" t="s"><v>99</v></c></row>""",
            "<si><t>金额</t></si><si><r><t>谁的</t></r><r><t>职责</t></r><rPh sb=\"0\" eb=\"1\"><t>zz</t></rPh></si>");
        var rows = XlsxRows.Read(workbook);
        rows.Should().NotBeNull();
        rows!.Rows.Select(row => string.Join('|', row)).Should().Equal("金额||谁的职责", "5000|true|物业|算出");
        rows.Unread.Should().BeEmpty();
    }

    [Fact]
    public void Merged_cells_all_have_the_value_and_cells_without_one_are_named()
    {
        var sheet = XlsxRows.Read(Workbooks.Of(
            """<row r="2"><c r="A2"><v>5</v></c><c r="B2"><v>1</v></c></row><row r="3"><c r="A3"/><c r="B3"><f>1/0</f></c><c r="C3" t="e"><v>#DIV/0!</v></c><c r="D3"><v>3</v></c></row><row r="4"><c r="B4"><v>2</v></c></row>""",
            merged: """<mergeCell ref="A2:A3"/><mergeCell ref="B4:C4"/><mergeCell ref="ZZZ9999999:A1"/><mergeCell ref="nothing"/>"""))!;

        sheet.Rows.Select(row => string.Join('|', row)).Should().Equal("5|1", "5|||3", "|2|2");
        sheet.Unread.Should().Equal("B3", "C3");
    }

    [Fact]
    public void What_is_no_workbook_or_too_large_is_none()
    {
        var bomb = Workbooks.Of($"<row><c t=\"inlineStr\"><is><t>{new string('x', 20_000_000)}</t></is></c></row>");
        bomb.Length.Should().BeLessThan(200_000);
        var whole = Workbooks.Of("<row><c><v>1</v></c></row>");
        XlsxRows.Read(whole).Should().NotBeNull();
        foreach (var content in new[]
        {
            [],
            Encoding.UTF8.GetBytes("PK nothing"),
            whole[..^30],
            bomb,
            Workbooks.Of("<row><c r=\"C1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>"),
            Workbooks.Of("<row/>", before: "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"),
            Workbooks.Of("<row"),
        })
        {
            XlsxRows.Read(content).Should().BeNull();
        }

        XlsxRows.Read(Workbooks.Of("<row><c r=\"ZZZ1\"><v>1</v></c></row>"))!.IsTooLarge.Should().BeTrue();
        XlsxRows.Read(Workbooks.Of(string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", XlsxRows.MostRows + 1))))!.IsTooLarge.Should().BeTrue();
    }
}
