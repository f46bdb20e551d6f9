using System.Collections.Immutable;
using System.Text;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Tests.Forms;

/// <summary>Forms of a few fields, with what they may choose from.</summary>
internal static class FormSamples
{
    public static readonly ImmutableSortedDictionary<string, FeelValue> NoValues = ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal);

    private static readonly ImmutableArray<FeelValue.Context> Lines =
        [Entry(("id", "water"), ("name", "供水"), ("open", "yes")), Entry(("id", "heat"), ("name", "供暖"), ("open", "yes")), Entry(("id", "old"), ("name", "旧"), ("open", "no"))];

    public static readonly FormLookups Lookups = new(id => id == "garden", id => id == "damp", id => id == "wang", id => id.StartsWith('f'))
    {
        Options = new FormOptions(list => list == "work-lines" ? Lines : [], (levels, below) => Units(levels, below))
        {
            HoldersOf = role => role == "fund-committee" ? [new FieldOption("wang", new LocalText("王", "Wang"))] : [],
        },
    };

    /// <summary>Reads a form of fields in which <c>L</c> stands for a label.</summary>
    public static FormDefinition Read(string fields)
    {
        var reading = Reading(fields);
        return reading.Form ?? throw new InvalidOperationException(reading.Findings[0].Message);
    }

    public static FormReading Reading(string fields) =>
        FormFile.Read("test", Encoding.UTF8.GetBytes($$"""{"key":"test","title":L,"fields":[{{fields}}]}""".Replace(":L", """:{"zh-CN":"甲","en":"A"}""")));

    public static FormCheckResult Check(string fields, params (string Name, string Value)[] values) => Check(Read(fields), values);

    public static FormCheckResult Check(FormDefinition form, params (string Name, string Value)[] values) => Check(form, NoValues, values);

    public static FormCheckResult Check(FormDefinition form, ImmutableSortedDictionary<string, FeelValue> variables, params (string Name, string Value)[] values) =>
        FormCheck.Validate(form, [], values.ToDictionary(v => v.Name, v => v.Value), variables, Lookups, default);

    public static FeelValue.Context Entry(params (string Name, string Value)[] entries) =>
        new(entries.ToImmutableSortedDictionary(e => e.Name, e => FeelValue.Of(e.Value), StringComparer.Ordinal));

    private static ImmutableArray<FieldOption> Units(ImmutableArray<string> levels, string? below) =>
        levels.Contains("community") && below is null or "street" ? [new FieldOption("garden", new LocalText("花园社区", "花园社区"))] : [];
}
