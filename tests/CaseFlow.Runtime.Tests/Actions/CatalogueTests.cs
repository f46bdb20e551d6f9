using System.Text;
using CaseFlow.Runtime.Actions;
using CaseFlow.Testing;

namespace CaseFlow.Runtime.Tests.Actions;

/// <summary>The action catalogue: every action described, documented, and none that takes a seat away.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string> Names() => [.. ActionCatalogue.Names.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_action_says_what_it_takes_gives_and_refuses_in_both_languages(string name)
    {
        var description = ActionCatalogue.Find(name)!.Description;

        description.Should().NotBeNull($"{name} is drawn by people who read docs/actions.md");
        var texts = description!.Inputs.Concat(description.Results).Select(p => p.Meaning).Append(description.Purpose).Append(description.Again).ToList();
        texts.Should().OnlyContain(t => t.Zh.Any(IsChinese) && t.En.Length > 0 && !t.En.Any(IsChinese));
        description.Inputs.Select(i => i.Name).Should().OnlyHaveUniqueItems();
        description.Results.Select(r => r.Name).Should().OnlyHaveUniqueItems();
        description.Source.Should().NotBeEmpty();
        description.Refusals.Should().OnlyHaveUniqueItems().And.NotContain(code => !code.Contains('.'));
    }

    [Fact]
    public void No_action_removes_an_elected_member()
    {
        string[] words = ["remove", "dismiss", "expel", "revoke", "unseat", "depose", "recall"];
        ActionCatalogue.Names.Where(n => words.Any(w => n.Contains(w, StringComparison.OrdinalIgnoreCase))).Should().BeEmpty();
        ActionCatalogue.Names.Where(n => n.StartsWith("seat.", StringComparison.Ordinal)).Should().Equal("seat.end");
        typeof(Cases.Records.SeatGround).GetEnumNames().Should().BeEquivalentTo(["Resignation", "AssemblyVote", "Automatic"], "no body ends a seat by order (catalogue C5)");
    }

    [Fact]
    public void Documentation_says_what_the_actions_say()
    {
        var path = Path.Combine(Checkout.Root, "docs", "actions.md");
        var text = Text();
        if (Environment.GetEnvironmentVariable("CASEFLOW_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, text);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(text);
    }

    private static string Text()
    {
        var text = new StringBuilder("""
            # The actions of the catalogue

            Made by a test from what each action says of itself: what service and send tasks of every procedure may ask for. An input marked *must* has to be given by every diagram; publishing refuses a diagram that leaves
            it out, gives an input that the action does not have, or reads a result that it does not give. A refusal goes back to the person whose command led to it, unless a boundary error event with its code takes it;
            where nobody waits for an answer it is an incident. Run the tests once with `CASEFLOW_UPDATE_GOLDEN=1` after a change, and read what changed.


            """.ReplaceLineEndings("\n"));
        foreach (var action in ActionCatalogue.All.Where(a => a.Description is not null))
        {
            var description = action.Description!;
            text.Append($"## {action.Name}\n\n{description.Purpose.En}. {description.Purpose.Zh}。 Source: {description.Source}.\n\n");
            Table(text, "Input", description.Inputs);
            Table(text, "Result", description.Results);
            if (!description.Refusals.IsEmpty)
            {
                text.Append($"Refused with {string.Join(", ", description.Refusals.Select(code => $"`{code}`"))}.\n\n");
            }

            text.Append($"{description.Again.En} {description.Again.Zh}\n\n");
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Table(StringBuilder text, string heading, IReadOnlyCollection<ActionParameter> parameters)
    {
        if (parameters.Count == 0)
        {
            return;
        }

        text.Append($"| {heading} | Holds | | Meaning | 含义 |\n|---|---|---|---|---|\n");
        foreach (var parameter in parameters)
        {
            var must = heading == "Input" && parameter.IsRequired ? "must" : "";
            text.Append($"| `{parameter.Name}` | {parameter.Kind.ToString().ToLowerInvariant()} | {must} | {parameter.Meaning.En} | {parameter.Meaning.Zh} |\n");
        }

        text.Append('\n');
    }

    private static bool IsChinese(char c) => c is >= '\u4e00' and <= '\u9fff';
}
