using System.Collections.Immutable;
using System.Text;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Lists;
using CaseFlow.Testing;

namespace CaseFlow.Runtime.Tests.Lists;

public sealed class ListFileTests
{
    [Fact]
    public void What_is_written_reads_as_the_same_list_and_gives_the_same_bytes()
    {
        var list = SmallList.Read();

        var bytes = ListFileWriter.Write(list);
        var again = ListFile.Read("small", bytes).List!;

        again.Entries.Should().Equal(list.Entries);
        again.Note.Should().Be(list.Note);
        ListFileWriter.Write(again).Should().Equal(bytes);
    }

    [Fact]
    public void Entries_are_contexts_with_the_values_of_their_kinds()
    {
        var list = SmallList.Read();
        var (full, sparse) = (ValuesOf(list, "roof-leak"), ValuesOf(list, "lift"));

        full["most"].Should().Be(FeelValue.Of(123450), "money is whole fen");
        full["open"].Should().Be(FeelValue.True);
        full["since"].Should().Be(new FeelValue.Date(FeelDate.Of(2026, 1, 31)!.Value));
        full["helpers"].Should().Be(new FeelValue.List([FeelValue.Of("lake"), FeelValue.Of("garden")]));
        (full["key"], full["mark"]).Should().Be((FeelValue.Of("roof-leak"), FeelValue.Of("stated")));
        sparse["grade"].Should().Be(FeelValue.Missing);
        sparse["helpers"].Should().Be(new FeelValue.List([]));
        list.TextOf(list.Find("roof-leak")!, "name").Should().Be(new LocalText("屋面渗漏", "Roof leakage"));
        full["id"].Should().Be(full["key"]);
        var options = new FormOptions(_ => [.. list.Entries.Select(e => ListValues.Offered(list, e))], (_, _) => []);
        options.Resolve(Choice("id", "name"), new Dictionary<string, FeelValue>()).Options.Should().Equal(
            new FieldOption("roof-leak", new LocalText("屋面渗漏", "Roof leakage")), new FieldOption("lift", new LocalText("=电梯", "=电梯")));
        list.TextOf(list.Find("roof-leak")!, "grade").Should().Be(new LocalText("紧急", "Urgent"));
    }

    [Theory]
    [InlineData("\"days\": 15", "\"days\": \"15\"", "list.file.value", "$.entries[0].days")]
    [InlineData("\"most\": 123450", "\"most\": 1.5", "list.file.value", "$.entries[0].most")]
    [InlineData("\"since\": \"2026-01-31\"", "\"since\": \"2026-02-31\"", "list.file.entry", "$.entries[0].since")]
    [InlineData("\"grade\": \"urgent\"", "\"grade\": \"soon\"", "list.file.entry", "$.entries[0].grade")]
    [InlineData("\"key\": \"lift\"", "\"key\": \"roof-leak\"", "list.file.entry", "$.entries[1].key")]
    [InlineData("\"key\": \"lift\"", "\"key\": \"../lift\"", "list.file.entry", "$.entries[1].key")]
    [InlineData("\"mark\": \"default\"", "\"mark\": \"guess\"", "list.file.entry", "$.entries[1].mark")]
    [InlineData("\"name\": \"=电梯\"", "\"name\": \"  \"", "list.file.entry", "$.entries[1].name")]
    [InlineData("\"name\": \"=电梯\"", "\"name\": \"a\\u202Eb\"", "list.file.entry", "$.entries[1].name")]
    [InlineData("\"days\": 7.5", "\"day\": 7.5", "list.file.unknown-member", "$.entries[1].day")]
    [InlineData("\"kind\": \"unit\"", "\"kind\": \"thing\"", "list.file.value", "$.columns[7].kind")]
    [InlineData("{ \"id\": \"nameEn\"", "{ \"id\": \"mark\"", "list.file.column-id", "$.columns[1].id")]
    [InlineData("\"id\": \"small\"", "\"id\": \"large\"", "list.file.id-mismatch", "$.id")]
    public void Malformed_content_is_named_with_its_path(string was, string becomes, string code, string path)
    {
        SmallList.Json.Should().Contain(was);

        var reading = ListFile.Read("small", Encoding.UTF8.GetBytes(SmallList.Json.Replace(was, becomes, StringComparison.Ordinal)));

        reading.List.Should().BeNull();
        reading.Findings.Should().Contain(f => f.Code == code && f.Arguments["path"] == path);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"id\":\"small\",\"columns\":7,\"entries\":[[[[]]]]}")]
    [InlineData("{\"id\":\"small\",\"columns\":[1,\"x\",{\"options\":3}],\"entries\":{}}")]
    [InlineData("{\"id\":\"small\"")]
    public void Hostile_content_gives_findings_and_no_list(string json)
    {
        var reading = ListFile.Read("small", Encoding.UTF8.GetBytes(json));

        reading.List.Should().BeNull();
        reading.Findings.Should().NotBeEmpty();
    }

    [Fact]
    public void Every_list_of_the_repository_is_sound()
    {
        ReferenceListFiles.All.Should().HaveCountGreaterThan(10);

        foreach (var (id, file) in ReferenceListFiles.All)
        {
            var reading = ListFile.Read(id, file);

            reading.Findings.Should().BeEmpty(id);
            reading.List!.Entries.Where(e => e.Mark == ListMark.Stated && e.Sources.IsEmpty).Should().BeEmpty("what is stated names its source");
        }
    }

    private static FormField Choice(string value, string label) => new(
        "lines", FieldKind.Choice, new LocalText("项", "Item"), null, FieldCondition.Never, FieldCondition.Always, [], null, null, 0, false)
    {
        OptionsFrom = new OptionSource.Reference("small", value, label, ImmutableSortedDictionary<string, string>.Empty),
    };

    private static ImmutableSortedDictionary<string, FeelValue> ValuesOf(ReferenceList list, string key) =>
        ((FeelValue.Context)ListValues.Of(list, list.Find(key)!)).Entries;
}
