using System.Text;
using CaseFlow.Feel.Functions;
using CaseFlow.Testing;

namespace CaseFlow.Feel.Tests.Support;

/// <summary>The table of what FEEL can do: made from examples that are run, and complete.</summary>
public sealed class SupportTests
{
    private static readonly string[] Needed = ["usual", "boundary", "null"];
    private static readonly string[] Wrong = ["wrong type", "wrong form"];

    public static TheoryData<string> Sections() => [.. SupportSection.All.Select(section => section.Name)];

    public static TheoryData<string> Rules() => [.. GrammarRules.All];

    public static TheoryData<string> Functions() => [.. BuiltIns.All.Select(function => function.Called)];

    [Theory]
    [MemberData(nameof(Sections))]
    public void Every_example_gives_what_the_table_says(string name)
    {
        var section = SupportSection.All.Single(candidate => candidate.Name == name);
        var differing = section.Rows.Select(row => (row.Text, row.Expected, Found: row.Run(section.IsUnary))).Where(row => row.Found != row.Expected);
        differing.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_grammar_rule_has_its_usual_boundary_null_and_wrong_example(string rule) => IsComplete(rule);

    [Theory]
    [MemberData(nameof(Functions))]
    public void Every_function_has_its_usual_boundary_null_and_wrong_example(string function) => IsComplete(function);

    [Fact]
    public void Only_variants_that_are_known_are_told() =>
        SupportSection.All.SelectMany(section => section.Rows).Select(row => row.Variant).Except([.. Needed, .. Wrong]).Should().BeEmpty();

    [Fact]
    public void Table_says_what_the_examples_show()
    {
        var path = Path.Combine(Checkout.Root, "docs", "feel-support.md");
        var text = Text();
        if (Environment.GetEnvironmentVariable("CASEFLOW_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, text);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(text);
    }

    private static void IsComplete(string name)
    {
        var section = SupportSection.All.Should().ContainSingle(candidate => candidate.Name == name).Subject;
        var variants = section.Rows.Select(row => row.Variant).ToList();
        variants.Should().Contain(Needed).And.IntersectWith(Wrong);
    }

    private static string Text()
    {
        var text = new StringBuilder("""
            # What of FEEL is carried out

            Made by a test from the examples in `tests/CaseFlow.Feel.Tests/Support`, each of which is evaluated: every rule of the grammar of DMN 1.5 (§10.3.1.2, by its number) and every built-in function (§10.3.4),
            with what is usual, what lies at the edge, null, and what is of the wrong type or form. *Refused* means that the text is no FEEL: the reader says where and what it expected. What cannot be
            evaluated is null, with a diagnostic beside it. The moment of all examples is 14:30:15 on 5 March 2026 at +08:00. Run the tests once with `CASEFLOW_UPDATE_GOLDEN=1` after a change, and read what changed.


            """.ReplaceLineEndings("\n"));
        foreach (var chapter in SupportSection.All.GroupBy(section => section.Chapter))
        {
            text.Append($"## {chapter.Key}\n\n");
            foreach (var section in chapter)
            {
                text.Append($"### {section.Name}\n\n| | {(section.IsUnary ? "Value ~ unary tests" : "Expression")} | Gives | With | |\n|---|---|---|---|---|\n");
                foreach (var row in section.Rows)
                {
                    text.Append($"| {row.Variant} | {Code(row.Text)} | {(row.Expected == SupportRow.Refused ? "*refused*" : Code(row.Expected))} | {Code(row.Context)} | {row.Note} |\n");
                }

                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Code(string text) => text.Length == 0 ? "" : $"`{text.Replace("|", "\\|", StringComparison.Ordinal)}`";
}
