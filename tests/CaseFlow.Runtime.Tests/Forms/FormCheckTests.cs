using System.Collections.Immutable;
using System.Text;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Tests.Forms;

public sealed class FormCheckTests
{
    private static readonly ImmutableSortedDictionary<string, FeelValue> NoVariables = ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal);
    private static readonly FormLookups Everything = new(id => id == "garden", id => id == "damp", id => id == "wang", id => id.StartsWith('f'));

    [Theory]
    [InlineData("text", "12345678901", FormCodes.TextTooLong)]
    [InlineData("number", "1e5", FormCodes.NumberFormat)]
    [InlineData("number", "11", FormCodes.NumberRange)]
    [InlineData("money", "1.234", FormCodes.MoneyFormat)]
    [InlineData("money", "-1", FormCodes.MoneyRange)]
    [InlineData("date", "2026-02-30", FormCodes.DateFormat)]
    [InlineData("choice", "c", FormCodes.ChoiceUnknown)]
    [InlineData("place", "nowhere", FormCodes.PlaceUnknown)]
    [InlineData("category", "none", FormCodes.CategoryUnknown)]
    [InlineData("person", "nobody", FormCodes.PersonUnknown)]
    [InlineData("photos", "f1,f2,f3", FormCodes.PhotosTooMany)]
    [InlineData("photos", "x1", FormCodes.PhotoUnknown)]
    [InlineData("boolean", "yes", FormCodes.BooleanFormat)]
    public void A_value_that_does_not_fit_its_kind_is_named(string kind, string value, string code)
    {
        var result = Check(Field(kind), ("value", value));

        result.Problems.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("text", " 排水 ", "\"排水\"")]
    [InlineData("number", "2.50", "2.5")]
    [InlineData("money", "40000.5", "4000050")]
    [InlineData("date", "2026-02-28", "\"2026-02-28\"")]
    [InlineData("choice", "a", "\"a\"")]
    [InlineData("photos", "f1, f2,f1", "[\"f1\",\"f2\"]")]
    [InlineData("boolean", "true", "true")]
    [InlineData("text", "", "null")]
    public void A_value_is_kept_as_canonical_json(string kind, string submitted, string json)
    {
        var result = Check(Field(kind), ("value", submitted));

        result.Problems.Should().BeEmpty();
        ValueJson.Write(result.Values["value"]).Should().Be(json);
    }

    [Fact]
    public void A_field_that_is_not_shown_is_neither_asked_for_nor_taken()
    {
        var form = Read("""{"name":"a","type":"boolean","label":L},{"name":"b","type":"text","label":L,"visible":"a = true","required":true}""");

        var hidden = Check(form, ("b", "smuggled"));
        var shown = Check(form, ("a", "true"));

        hidden.Problems.Should().BeEmpty();
        hidden.Values["b"].Should().Be(FeelValue.Missing);
        shown.Problems.Should().ContainSingle().Which.Should().Match<FieldProblem>(p => p.Field == "b" && p.Code == FormCodes.Required);
    }

    [Fact]
    public void A_field_to_read_may_not_be_changed_and_a_hidden_one_is_ignored()
    {
        var form = Read("""{"name":"a","type":"text","label":L},{"name":"b","type":"text","label":L}""");
        ImmutableArray<FieldPermission> permissions = [new("a", "read"), new("b", "hidden")];
        var variables = NoVariables.Add("a", FeelValue.Of("kept"));

        var changed = FormCheck.Validate(form, permissions, Values(("a", "other"), ("b", "x")), variables, Everything, default);
        var same = FormCheck.Validate(form, permissions, Values(("a", "kept")), variables, Everything, default);

        changed.Problems.Should().ContainSingle().Which.Code.Should().Be(FormCodes.NotWritable);
        same.Problems.Should().BeEmpty();
        same.Values.Should().BeEmpty();
    }

    [Theory]
    [InlineData("not json", "form.file.unreadable")]
    [InlineData("""{"key":"other","title":L,"fields":[{"name":"a","type":"text","label":L}]}""", "form.file.key-mismatch")]
    [InlineData("""{"key":"test","title":L,"fields":[]}""", "form.file.value")]
    [InlineData("""{"key":"test","title":L,"fields":[{"name":"a","type":"blob","label":L}]}""", "form.file.value")]
    [InlineData("""{"key":"test","title":L,"fields":[{"name":"a","type":"text","label":L,"size":3}]}""", "form.file.unknown-member")]
    [InlineData("""{"key":"test","title":L,"fields":[{"name":"a","type":"text","label":L,"visible":"1 +"}]}""", "form.file.condition")]
    [InlineData("""{"key":"test","title":L,"fields":[{"name":"a","type":"text","label":L},{"name":"a","type":"text","label":L}]}""", "form.file.duplicate-field")]
    [InlineData("""{"key":"test","title":L,"fields":[{"name":"a","type":"text","label":L,"visible":"金额 大于 5"}]}""", "form.file.condition-name")]
    [InlineData("""{"key":"test","title":L,"fields":[{"name":"a","type":"choice","label":L,"options":[]}]}""", "form.file.options-none")]
    [InlineData("""{"key":"test","title":L,"fields":[{"name":"a","type":"choice","label":L,"options":[{"value":"x","label":L},{"value":"x","label":L}]}]}""", "form.file.option-twice")]
    public void A_malformed_form_is_refused_with_a_code(string json, string code)
    {
        var reading = FormFile.Read("test", Encoding.UTF8.GetBytes(json.Replace(":L", """:{"zh-CN":"甲","en":"A"}""")));

        reading.Form.Should().BeNull();
        reading.Findings.Should().Contain(f => f.Code == code);
    }

    [Fact]
    public void Every_form_of_the_repository_is_read_without_finding()
    {
        var forms = Directory.EnumerateFiles(Path.Combine(Town.Root, "workflows"), "*.json", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(Path.GetDirectoryName(f)) == "forms").ToList();

        forms.Should().NotBeEmpty();
        forms.SelectMany(f => FormFile.Read(Path.GetFileNameWithoutExtension(f), File.ReadAllBytes(f)).Findings).Should().BeEmpty();
    }

    private static FormDefinition Field(string kind) => Read(kind switch
    {
        "text" => """{"name":"value","type":"text","label":L,"maxLength":10}""",
        "number" => """{"name":"value","type":"number","label":L,"min":0,"max":10}""",
        "money" => """{"name":"value","type":"money","label":L,"min":0}""",
        "choice" => """{"name":"value","type":"choice","label":L,"options":[{"value":"a","label":L},{"value":"b","label":L}]}""",
        "photos" => """{"name":"value","type":"photos","label":L,"maxCount":2}""",
        _ => $$"""{"name":"value","type":"{{kind}}","label":L}""",
    });

    private static FormDefinition Read(string fields)
    {
        var json = $$"""{"key":"test","title":L,"fields":[{{fields}}]}""".Replace(":L", """:{"zh-CN":"甲","en":"A"}""");
        var reading = FormFile.Read("test", Encoding.UTF8.GetBytes(json));
        return reading.Form ?? throw new InvalidOperationException(reading.Findings[0].Message);
    }

    private static FormCheckResult Check(FormDefinition form, params (string Name, string Value)[] values) =>
        FormCheck.Validate(form, [], Values(values), NoVariables, Everything, default);

    private static Dictionary<string, string> Values(params (string Name, string Value)[] values) => values.ToDictionary(v => v.Name, v => v.Value);
}
