using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Tests.Forms;

public sealed class FieldKindTests
{
    private const string Options = ""","options":[{"value":"a","label":L},{"value":"b","label":L}]""";
    private const string Lines = ""","optionsFrom":{"list":"work-lines","value":"id","label":"name","where":{"open":"yes"}}""";

    [Theory]
    [InlineData("""{"name":"v","type":"multiChoice","label":L""" + Options + "}", "b,a,b", """["a","b"]""")]
    [InlineData("""{"name":"v","type":"multiChoice","label":L""" + Options + "}", "", "[]")]
    [InlineData("""{"name":"v","type":"dateTime","label":L}""", "2026-11-22T14:05", "\"2026-11-22T14:05:00\\u002B08:00\"")]
    [InlineData("""{"name":"v","type":"dateTime","label":L}""", "2026-11-22T06:05:30Z", "\"2026-11-22T14:05:30\\u002B08:00\"")]
    [InlineData("""{"name":"v","type":"unit","label":L,"level":"community"}""", "garden", "\"garden\"")]
    [InlineData("""{"name":"v","type":"file","label":L,"maxCount":2}""", "f1,f2", """["f1","f2"]""")]
    [InlineData("""{"name":"v","type":"choice","label":L""" + Lines + "}", "heat", "\"heat\"")]
    [InlineData("""{"name":"v","type":"choice","label":L,"optionsFrom":{"variable":"candidates"}}""", "li", "\"li\"")]
    [InlineData("""{"name":"v","type":"multiChoice","label":L,"optionsFrom":{"role":"fund-committee"}}""", "wang", """["wang"]""")]
    [InlineData("""{"name":"v","type":"multiChoice","label":L,"optionsFrom":{"variable":"candidates"}}""", "王%2C 100%25", """["王, 100%"]""")]
    [InlineData("""{"name":"v","type":"unit","label":L,"level":"community","below":"street"}""", "garden", "\"garden\"")]
    public void A_value_is_kept_and_shown_again_as_it_was_sent(string field, string submitted, string json)
    {
        var form = FormSamples.Read(field);
        var result = FormSamples.Check(form, Values, ("v", submitted));

        result.Problems.Should().BeEmpty();
        ValueJson.Write(result.Values["v"]).Should().Be(json);
        var again = FieldText.Submitted(form.Fields[0], ValueJson.Read(json));
        ValueJson.Write(FormSamples.Check(form, Values, ("v", again)).Values["v"]).Should().Be(json.Replace(":30\\u", ":00\\u"), "the page asks for minutes");
    }

    [Theory]
    [InlineData("""{"name":"v","type":"multiChoice","label":L""" + Options + "}", "a,c", FormCodes.ChoiceUnknown)]
    [InlineData("""{"name":"v","type":"dateTime","label":L}""", "2026-11-22", FormCodes.DateTimeFormat)]
    [InlineData("""{"name":"v","type":"unit","label":L,"level":"community"}""", "hall", FormCodes.UnitUnknown)]
    [InlineData("""{"name":"v","type":"unit","label":L,"kind":"fund"}""", "hall", FormCodes.OptionsEmpty)]
    [InlineData("""{"name":"v","type":"unit","label":L,"level":"community","below":"nothing"}""", "garden", FormCodes.OptionsEmpty)]
    [InlineData("""{"name":"v","type":"file","label":L,"maxCount":1}""", "f1,f2", FormCodes.FilesTooMany)]
    [InlineData("""{"name":"v","type":"file","label":L,"maxCount":1}""", "x1", FormCodes.FileUnknown)]
    [InlineData("""{"name":"v","type":"choice","label":L""" + Lines + "}", "old", FormCodes.ChoiceUnknown)]
    [InlineData("""{"name":"v","type":"choice","label":L,"optionsFrom":{"role":"fund-committee"}}""", "li", FormCodes.ChoiceUnknown)]
    [InlineData("""{"name":"v","type":"choice","label":L,"required":true,"optionsFrom":{"list":"none","value":"id","label":"name"}}""", "", FormCodes.OptionsEmpty)]
    public void A_value_that_does_not_fit_is_named(string field, string submitted, string code) =>
        FormSamples.Check(FormSamples.Read(field), Values, ("v", submitted)).Problems.Should().ContainSingle().Which.Code.Should().Be(code);

    [Theory]
    [InlineData("""{"name":"v","type":"table","label":L}""", "form.file.missing-member")]
    [InlineData("""{"name":"v","type":"table","label":L,"columns":[]}""", "form.file.value")]
    [InlineData("""{"name":"v","type":"table","label":L,"columns":[{"name":"a","type":"photos","label":L,"maxCount":2}]}""", "form.file.value")]
    [InlineData("""{"name":"v","type":"table","label":L,"columns":[{"name":"a","type":"text","label":L,"required":"x = 1"}]}""", "form.file.value")]
    [InlineData("""{"name":"v","type":"table","label":L,"columns":[{"name":"a","type":"text","label":L,"visible":"x = 1"}]}""", "form.file.value")]
    [InlineData("""{"name":"v","type":"table","label":L,"columns":[{"name":"a","type":"text","label":L},{"name":"a","type":"text","label":L}]}""", "form.file.duplicate-field")]
    [InlineData("""{"name":"v","type":"table","label":L,"maxRows":2001,"columns":[{"name":"a","type":"text","label":L}]}""", "form.file.value")]
    [InlineData("""{"name":"v","type":"table","label":L,"minRows":3,"maxRows":2,"columns":[{"name":"a","type":"text","label":L}]}""", "form.file.value")]
    [InlineData("""{"name":"v","type":"text","label":L,"columns":[]}""", "form.file.value")]
    [InlineData("""{"name":"v","type":"unit","label":L,"level":"department"}""", "form.file.value")]
    [InlineData("""{"name":"v","type":"text","label":L,"below":"street"}""", "form.file.value")]
    [InlineData("""{"name":"v","type":"file","label":L}""", "form.file.missing-member")]
    [InlineData("""{"name":"v","type":"multiChoice","label":L}""", "form.file.missing-member")]
    [InlineData("""{"name":"v","type":"text","label":L,"optionsFrom":{"variable":"x"}}""", "form.file.value")]
    [InlineData("""{"name":"v","type":"choice","label":L,"optionsFrom":{"variable":"x","list":"y"}}""", "form.file.unknown-member")]
    public void A_malformed_field_is_refused_with_a_code(string field, string code) =>
        FormSamples.Reading(field).Findings.Should().Contain(f => f.Code == code);

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, FeelValue> Values => FormSamples.NoValues
        .Add("street", FeelValue.Of("street"))
        .Add("candidates", new FeelValue.List([FeelValue.Of("王, 100%"), FormSamples.Entry(("value", "li"), ("label", "李"))]));
}
