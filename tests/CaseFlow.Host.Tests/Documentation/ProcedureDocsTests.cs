using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Host.Describing;
using CaseFlow.Host.Drawing;
using CaseFlow.Host.Web;
using CaseFlow.Testing;

namespace CaseFlow.Host.Tests.Documentation;

/// <summary><c>docs/procedures.md</c> and a page with a picture for every procedure say what the procedures' files say.</summary>
public sealed class ProcedureDocsTests
{
    private static readonly string Docs = Path.Combine(Checkout.Root, "docs");

    public static TheoryData<string> Procedures() => [.. DrawnProcedure.Ids()];

    [Theory]
    [MemberData(nameof(Procedures))]
    public void The_page_and_the_picture_of_a_procedure_say_what_it_says(string id)
    {
        var drawn = DrawnProcedure.Read(id);
        Compare($"procedures/{id}.md", new ProcedurePage(drawn).Write());
        Compare($"procedures/{id}.svg", Picture(drawn));
    }

    [Fact]
    public void The_overview_names_every_procedure() => Compare("procedures.md", Overview());

    [Fact]
    public void There_is_no_page_of_a_procedure_that_is_gone() =>
        Directory.EnumerateFiles(Path.Combine(Docs, "procedures")).Select(file => Path.GetFileName(file)).Should()
            .BeEquivalentTo(DrawnProcedure.Ids().SelectMany(id => new[] { $"{id}.md", $"{id}.svg" }));

    private static void Compare(string file, string text)
    {
        var path = Path.Combine(Docs, file);
        if (Environment.GetEnvironmentVariable("CASEFLOW_UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(text);
    }

    private static string Picture(DrawnProcedure drawn)
    {
        var svg = DiagramDrawing.Draw(drawn.Procedure.Document, drawn.Process, Marks.None, Markdown.Both(drawn.Procedure.Mechanism.Name), listId: null);
        svg.Should().StartWith("<svg viewBox=");
        // A file of its own needs the name space, and paper where a reader's page is dark.
        var box = svg.Split('"')[1].Split(' ');
        var end = svg.IndexOf('>', StringComparison.Ordinal) + 1;
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" {svg["<svg ".Length..end]}<rect x=\"{box[0]}\" y=\"{box[1]}\" width=\"{box[2]}\" height=\"{box[3]}\" fill=\"{Palette.Paper}\"/>{svg[end..]}\n";
    }

    private static string Overview()
    {
        var all = DrawnProcedure.Ids().Select(DrawnProcedure.Read).OrderBy(drawn => drawn.Catalogue[0]).ThenBy(drawn => int.Parse(drawn.Catalogue[1..], System.Globalization.CultureInfo.InvariantCulture)).ThenBy(drawn => drawn.Id, StringComparer.Ordinal).ToList();
        return new Markdown()
            .Heading(1, "Procedures 流程")
            .Line("Made by a test from the folders of `workflows/`: every procedure that is published with the product. Each page shows the diagram, steps, limits, choices, forms, ledgers and where each part comes from. Run the tests once with `CASEFLOW_UPDATE_GOLDEN=1` after a change, and read what changed.")
            .Table(
                ["Procedure", "流程", "Catalogue", "Begun by 怎样开始", "Roles 角色", "Calls 调用", "Steps 环节"],
                all.Select(drawn => (IReadOnlyList<string>)
                [
                    $"[{drawn.Procedure.Mechanism.Name.En}](procedures/{drawn.Id}.md)",
                    $"[{drawn.Procedure.Mechanism.Name.Zh}](procedures/{drawn.Id}.md)",
                    drawn.Catalogue,
                    string.Join("<br>", BegunBy(drawn).DefaultIfEmpty("other procedures 其他流程")),
                    string.Join("、", drawn.Procedure.Mechanism.Roles.Select(role => role.Text.Zh)),
                    string.Join("<br>", drawn.Procedure.Mechanism.Calls.Select(call => $"[{call}](procedures/{call}.md)")),
                    $"{drawn.Steps.Count(step => step.Work is not null)} by people 人工, {drawn.Steps.Count(step => step.Work is null)} by the system 自动",
                ]))
            .ToString();
    }

    private static IEnumerable<string> BegunBy(DrawnProcedure drawn)
    {
        if (!drawn.Procedure.Mechanism.Channels.IsEmpty)
        {
            yield return "a demand 诉求";
        }

        if (!drawn.Procedure.Mechanism.Starters.IsEmpty)
        {
            yield return $"hand 手工：{string.Join("、", drawn.Procedure.Mechanism.Starters.Select(id => drawn.Procedure.Mechanism.Roles.FirstOrDefault(role => role.Id == id)?.Text.Zh ?? Words.Of(Markdown.Texts, "role", id)))}";
        }

        foreach (var start in drawn.Process.Scope.Nodes.OfType<StartEvent>().Where(start => ProcedureStep.TimerOf(start) is not null))
        {
            yield return $"calendar 日历：{Markdown.Both(() => new ScheduleTerms(Markdown.Texts).When(start))}";
        }
    }
}
