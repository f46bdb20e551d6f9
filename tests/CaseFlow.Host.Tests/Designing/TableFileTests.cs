using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Dmn.Xml;
using CaseFlow.Host.Designing.Tables;
using CaseFlow.Testing;

namespace CaseFlow.Host.Tests.Designing;

/// <summary>Decision tables between their files and the editor: nothing is lost that was not changed, and what was changed stands in the file.</summary>
public sealed class TableFileTests
{
    private const int Edits = 12;
    private static readonly string[] Parts = ["inputs", "outputs", "annotations"];
    private static readonly string[] Cells = ["tests", "results", "notes"];

    [Fact]
    public void A_file_whose_tables_were_not_changed_is_the_same_to_the_byte()
    {
        var files = Files().ToList();
        files.Should().HaveCountGreaterThan(50);
        files.SelectMany(file => Tables(file.Xml)).Should().HaveCountGreaterThan(50);
        foreach (var (name, xml) in files.Where(file => DmnReader.Read(Encoding.UTF8.GetBytes(file.Xml)).Document is not null))
        {
            TableFile.Write(xml, Sent(Tables(xml))).Should().Be(xml, name);
        }
    }

    [Fact]
    public void What_was_changed_at_random_stands_in_the_file_and_everything_else_as_before()
    {
        var number = 0;
        foreach (var (name, xml) in Files().Where(file => Tables(file.Xml).Count > 0))
        {
            var random = new Random(++number);
            var tables = Tables(xml);
            for (var edit = 0; edit < Edits; edit++)
            {
                Change(tables[random.Next(tables.Count)]!.AsObject(), random);
            }

            var written = TableFile.Write(xml, Sent(tables));
            written.Should().NotBeNull(name);
            Plain(Tables(written!)).Should().Be(Plain(tables), $"{name} was read again");
            Outside(written!).Should().Be(Outside(xml), $"nothing beside tables is changed in {name}");
            TableFile.Write(xml, Sent(Tables(xml))).Should().Be(xml, $"taking everything back gives the text of {name} again");
        }
    }

    [Fact]
    public void A_moved_rule_keeps_its_id_and_a_new_one_gets_its_own()
    {
        var xml = File.ReadAllText(Path.Combine(Checkout.Root, "workflows", "on-demand-handling", "decisions", "duty.dmn"));
        var tables = Tables(xml);
        var rules = tables[0]!["rules"]!.AsArray();
        var last = rules[^1]!;
        rules.RemoveAt(rules.Count - 1);
        rules.Insert(0, last);
        rules.Insert(1, new JsonObject { ["from"] = null, ["tests"] = new JsonArray("\"noise\"", "-"), ["results"] = new JsonArray("\"team\""), ["notes"] = new JsonArray() });

        var written = TableFile.Write(xml, Sent(tables))!;
        var table = TableFile.Tables(DmnReader.Read(Encoding.UTF8.GetBytes(written)).Document!).Single().Table;
        table.Rules.Select(rule => rule.Id).Should().Equal("Rule_7", "Rule_8", "Rule_1", "Rule_2", "Rule_3", "Rule_4", "Rule_5", "Rule_6");
        table.Rules[0].Tests[0].Id.Should().Be("In_7_1");
        written.Should().Contain("<description>按类别和紧急程度提示谁的职责；派单人可另选。起步规则，由管理员修订。</description>");
    }

    [Theory]
    [InlineData("""[{"place":"No_such"}]""")]
    [InlineData("""[{"place":"Table_Duty"}]""")]
    [InlineData("""[7]""")]
    [InlineData("""{}""")]
    [InlineData("""[{"place":"Table_Duty","hitPolicy":"UNIQUELY","inputs":[],"outputs":[],"annotations":[],"rules":[]}]""")]
    [InlineData("""[{"place":"Table_Duty","hitPolicy":"Unique","inputs":[{"from":99}],"outputs":[],"annotations":[],"rules":[]}]""")]
    [InlineData("""[{"place":"Table_Duty","hitPolicy":"Unique","inputs":[],"outputs":[],"annotations":[],"rules":[{"tests":["1"],"results":[],"notes":[]}]}]""")]
    [InlineData("""[{"place":"Table_Duty","hitPolicy":"Unique","inputs":[{"expression":"a\u0001b"}],"outputs":[],"annotations":[],"rules":[]}]""")]
    [InlineData("""[{"place":"Table_Duty","hitPolicy":"Unique","inputs":[{"from":1e99,"expression":"a"}],"outputs":[],"annotations":[],"rules":[]}]""")]
    [InlineData("""[{"place":"Table_Duty","hitPolicy":"Unique","inputs":[{"expression":"\ud800"}],"outputs":[],"annotations":[],"rules":[]}]""")]
    public void What_is_no_table_of_the_file_is_refused(string sent)
    {
        var xml = File.ReadAllText(Path.Combine(Checkout.Root, "workflows", "on-demand-handling", "decisions", "duty.dmn"));
        using var json = JsonDocument.Parse(sent);
        TableFile.Write(xml, json.RootElement).Should().BeNull();
    }

    [Fact]
    public void What_comes_from_the_same_place_twice_is_new_the_second_time()
    {
        var xml = File.ReadAllText(Path.Combine(Checkout.Root, "workflows", "on-demand-handling", "decisions", "duty.dmn"));
        var tables = Tables(xml);
        var rules = tables[0]!["rules"]!.AsArray();
        rules.Add(rules[0]!.DeepClone());
        var written = TableFile.Write(xml, Sent(tables))!;
        TableFile.Tables(DmnReader.Read(Encoding.UTF8.GetBytes(written)).Document!).Single().Table.Rules.Select(rule => rule.Id).Should().OnlyHaveUniqueItems();
    }

    private static void Change(JsonObject table, Random random)
    {
        var rules = table["rules"]!.AsArray();
        var part = random.Next(Parts.Length);
        var (columns, cells) = (table[Parts[part]]!.AsArray(), Cells[part]);
        switch (random.Next(7))
        {
            case 0 when rules.Count > 0 && columns.Count > 0:
                rules[random.Next(rules.Count)]![cells]!.AsArray()[random.Next(columns.Count)] = $"\"值 <&> {random.Next(100)}\"";
                break;
            case 1:
                rules.Insert(random.Next(rules.Count + 1), new JsonObject
                {
                    ["from"] = null,
                    ["tests"] = Texts(table["inputs"]!, "-"),
                    ["results"] = Texts(table["outputs"]!, "1"),
                    ["notes"] = Texts(table["annotations"]!, "注"),
                });
                break;
            case 2 when rules.Count > 1:
                rules.RemoveAt(random.Next(rules.Count));
                break;
            case 3 when rules.Count > 1:
                Move(rules, random.Next(rules.Count), random.Next(rules.Count));
                break;
            case 4:
                columns.Add(part switch
                {
                    0 => new JsonObject { ["from"] = null, ["label"] = "新", ["expression"] = "n", ["type"] = "number", ["values"] = "[0..9]" },
                    1 => new JsonObject { ["from"] = null, ["label"] = null, ["name"] = "more", ["type"] = "string", ["values"] = null, ["default"] = "\"x\"" },
                    _ => new JsonObject { ["from"] = null, ["name"] = "依据" },
                });
                foreach (var rule in rules)
                {
                    rule![cells]!.AsArray().Add(part == 0 ? "< 5" : "\"新\"");
                }

                break;
            case 5 when columns.Count > 1:
                var (from, to) = (random.Next(columns.Count), random.Next(columns.Count));
                Move(columns, from, to);
                foreach (var rule in rules)
                {
                    Move(rule![cells]!.AsArray(), from, to);
                }

                break;
            case 6 when columns.Count > 1:
                var gone = random.Next(columns.Count);
                columns.RemoveAt(gone);
                foreach (var rule in rules)
                {
                    rule![cells]!.AsArray().RemoveAt(gone);
                }

                break;
            default:
                table["hitPolicy"] = TableJson.Policies[random.Next(TableJson.Policies.Length)];
                break;
        }
    }

    private static void Move(JsonArray list, int from, int to)
    {
        var moved = list[from];
        list.RemoveAt(from);
        list.Insert(to, moved);
    }

    private static JsonArray Texts(JsonNode columns, string text) => new([.. columns.AsArray().Select(_ => JsonValue.Create(text))]);

    private static JsonArray Tables(string xml) => DmnReader.Read(Encoding.UTF8.GetBytes(xml)).Document is not { } document
        ? []
        : new JsonArray(
        [
            .. TableFile.Tables(document)
                .Where(found => found.Table.Rules.All(rule => rule.Tests.Length == found.Table.Inputs.Length && rule.Results.Length == found.Table.Outputs.Length))
                .Select(found =>
                {
                    var table = TableJson.Of(found.Table);
                    table["place"] = found.Place;
                    return table;
                }),
        ]);

    private static JsonElement Sent(JsonArray tables) => JsonDocument.Parse(tables.ToJsonString()).RootElement;

    /// <summary>The tables without the places that their parts came from.</summary>
    private static string Plain(JsonArray tables)
    {
        var copy = tables.DeepClone().AsArray();
        foreach (var part in copy.SelectMany(table => Parts.Append("rules").SelectMany(member => table![member]!.AsArray())))
        {
            part!.AsObject().Remove("from");
        }

        return copy.ToJsonString();
    }

    /// <summary>A file without what stands in its tables.</summary>
    private static string Outside(string xml)
    {
        var tree = System.Xml.Linq.XDocument.Parse(xml, System.Xml.Linq.LoadOptions.PreserveWhitespace);
        foreach (var table in tree.Descendants().Where(element => element.Name.LocalName == "decisionTable").ToList())
        {
            table.RemoveAll();
        }

        return tree.ToString(System.Xml.Linq.SaveOptions.DisableFormatting);
    }

    private static IEnumerable<(string Name, string Xml)> Files() =>
        new[] { "workflows", Path.Combine("tests", "CaseFlow.Dmn.Tests", "Elements") }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Checkout.Root, folder), "*.dmn", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(file => (file[Checkout.Root.Length..], File.ReadAllText(file)));
}
