using System.Text.Json;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Dmn.Model;
using CaseFlow.Dmn.Xml;
using CaseFlow.Host.Describing;
using CaseFlow.Host.Drawing;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Host.Tests.Documentation;

/// <summary>The page about one procedure.</summary>
internal sealed class ProcedurePage(DrawnProcedure drawn)
{
    private readonly StepTerms terms = new(Markdown.Texts, drawn.Procedure, drawn.Process);
    private readonly ClockTerms clocks = new(Markdown.Texts);
    private readonly Markdown page = new();

    private Mechanism Mechanism => drawn.Procedure.Mechanism;

    public string Write()
    {
        page.Heading(1, Markdown.Both(Mechanism.Name));
        page.Line($"`{drawn.Id}` · catalogue {drawn.Catalogue} · [all procedures](../procedures.md) · [its files](../../workflows/{drawn.Id}/README.md). Made by a test from the files of the procedure.");
        if (Mechanism.Purpose is { } purpose)
        {
            page.Line($"{purpose.Zh} {purpose.En}");
        }

        page.Line($"![{Markdown.Both(Mechanism.Name)}]({drawn.Id}.svg)");
        Begins();
        Steps();
        Clocks();
        Choices();
        Decisions();
        Forms();
        Records();
        Marks();
        return page.ToString();
    }

    private void Begins()
    {
        page.Heading(2, "How it begins 怎样开始");
        var starts = drawn.Process.Scope.Nodes.OfType<StartEvent>().Where(start => ProcedureStep.TimerOf(start) is not null);
        List<string> ways =
        [
            .. Mechanism.Channels.Select(channel => $"Demand by 渠道：{Markdown.Both(channel.Text)}"),
            .. Mechanism.Starters.Select(role => $"By hand 手工发起：{Role(role)}"),
            .. starts.Select(start => $"By the calendar 按日历（{Name(start)}）：{Markdown.Both(() => new ScheduleTerms(Markdown.Texts).Of(start))} `{ProcedureStep.TimerOf(start)!.Cycle?.Text.Trim()}`"),
        ];
        page.List(ways.DefaultIfEmpty(Markdown.Both(() => Markdown.Texts["procedure.byCall"])));
        if (!Mechanism.Calls.IsEmpty)
        {
            page.Line($"Calls 调用：{string.Join(", ", Mechanism.Calls.Select(call => $"[{call}]({call}.md)"))}.");
        }

        page.Heading(2, "Roles 角色");
        page.Table(
            ["Role", "角色", "Id", "Level", "Steps"],
            drawn.File.GetProperty("roles").EnumerateArray().Select(role => (IReadOnlyList<string>)
            [
                role.GetProperty("names").GetProperty("en").GetString()!, role.GetProperty("names").GetProperty("zh-CN").GetString()!,
                Markdown.Code(role.GetProperty("id").GetString()), role.GetProperty("level").GetString()!,
                string.Join("、", drawn.Steps.Where(step => step.Role?.Role == role.GetProperty("id").GetString()).Select(step => step.Name)),
            ]));
    }

    private void Steps()
    {
        page.Heading(2, "Steps 环节");
        page.Table(
            ["Step 环节", "Element", "Kind", "Who 谁", "Limit 期限", "Rules 说明"],
            drawn.Steps.Select(step => (IReadOnlyList<string>)
            [
                string.Concat(Enumerable.Repeat("· ", step.Depth)) + step.Name,
                Markdown.Code(step.Node.Id.Value),
                Markdown.In("en", () => Markdown.Texts["trace.kind." + step.Kind]),
                Markdown.Both(() => terms.Who(step)),
                step.Clock is { } clock ? Markdown.Both(() => clocks.Limit(clock)) : "",
                string.Join("<br>", Said(step)),
            ]));
    }

    private IEnumerable<string> Said(ProcedureStep step)
    {
        if (step.Work?.Form is { } form)
        {
            yield return $"form [{form}](#form-{form})";
        }

        if (step.Node is Activity { Loop.Collection: { } over })
        {
            yield return $"over 逐项 {Markdown.Code(over.Text)}";
        }

        if (step.Action is { } action)
        {
            yield return $"action [{action.Name}](../actions.md#{action.Name.Replace(".", "", StringComparison.Ordinal)})";
        }
        else if (terms.Does(step) is not null)
        {
            yield return Markdown.Both(() => terms.Does(step)!);
        }

        for (var i = 0; i < terms.Rules(step).Count(); i++)
        {
            var at = i;
            yield return Markdown.Both(() => terms.Rules(step).ElementAt(at));
        }
    }

    private void Clocks()
    {
        var timed = drawn.Steps.Where(step => step.Clock is not null || ProcedureStep.TimerOf(step.Node) is not null).ToList();
        if (timed.Count == 0)
        {
            return;
        }

        page.Heading(2, "Clocks 期限");
        page.Table(
            ["Clock", "On 环节", "Limit", "期限", "From", "Warnings 提醒"],
            timed.Select(step => (IReadOnlyList<string>)(step.Clock is { } clock
                ?
                [
                    Markdown.Code(clock.Name), step.Name, Markdown.In("en", () => clocks.Limit(clock)), Markdown.In("zh-CN", () => clocks.Limit(clock)),
                    clock.From, string.Join("<br>", clock.Warnings.Select(warning => Markdown.Both(() => clocks.Warning(warning)))),
                ]
                : ["", step.Name, Markdown.Code(Plain(ProcedureStep.TimerOf(step.Node)!)), "", "entered", ""])));
    }

    private void Choices()
    {
        var flows = DiagramDrawing.AllFlows(drawn.Process.Scope).ToLookup(flow => flow.Source);
        var names = DiagramDrawing.AllNodes(drawn.Process.Scope).ToDictionary(node => node.Id, Name);
        var choices = DiagramDrawing.AllNodes(drawn.Process.Scope).Where(node => node is ExclusiveGateway or InclusiveGateway && flows[node.Id].Count() > 1).ToList();
        if (choices.Count == 0)
        {
            return;
        }

        page.Heading(2, "Choices 走向");
        page.Table(
            ["Question 问题", "Answer 走向", "Leads to 下一步", "When"],
            choices.SelectMany(node => flows[node.Id].Select((flow, i) => (IReadOnlyList<string>)
                [i == 0 ? names[node.Id] : "", flow.Name ?? "", names[flow.Target], flow.Condition is { } condition ? Markdown.Code(condition.Text) : "otherwise 其余"])));
    }

    private void Decisions()
    {
        var files = drawn.Files.Where(file => ProcedureFiles.IsDecisions(file.Key)).ToList();
        if (files.Count == 0)
        {
            return;
        }

        page.Heading(2, "Decision tables 决策表");
        foreach (var decision in files.SelectMany(file => DmnReader.Read(file.Value).Document!.Decisions))
        {
            page.Heading(3, $"{decision.Name} `{decision.Id}`");
            if (decision.Logic is CaseFlow.Dmn.Model.Expression.Table table)
            {
                page.Line($"Hit policy: {table.HitPolicy.ToString().ToLowerInvariant()}.");
                page.Table(
                    [.. table.Inputs.Select(input => input.Label ?? input.Expression.Text), .. table.Outputs.Select(output => $"→ {output.Label ?? output.Name}")],
                    table.Rules.Select(rule => (IReadOnlyList<string>)[.. rule.Tests.Select(test => test.IsAny ? "–" : Markdown.Code(test.Text)), .. rule.Results.Select(result => Markdown.Code(result.Text))]));
            }
        }
    }

    private void Forms()
    {
        if (drawn.Procedure.Forms.Count == 0)
        {
            return;
        }

        page.Heading(2, "Forms 表单");
        foreach (var form in drawn.Procedure.Forms.Values)
        {
            page.Line($"<a id=\"form-{form.Key}\"></a>").Heading(3, $"{Markdown.Both(form.Title)} `{form.Key}`");
            page.Table(["Field", "字段", "Label", "Kind", "Must 必填"], form.Fields.SelectMany(field => Rows(field, "")));
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(FormField field, string within)
    {
        var must = field.Required is { Constant: true } ? "yes 是" : Markdown.Code(field.Required.Expression?.Text);
        var shown = field.Visible.Expression is { } condition ? $" shown when 显示条件 {Markdown.Code(condition.Text)}" : "";
        yield return [Markdown.Code(within + field.Name), field.Label.Zh, field.Label.En, FieldKindName.Of(field.Kind) + (field.Personal ? ", personal" : ""), must + shown];
        foreach (var row in field.Table is { } table ? table.Columns.SelectMany(column => Rows(column, $"{within}{field.Name}.")) : [])
        {
            yield return row;
        }
    }

    private void Records()
    {
        foreach (var ledger in Mechanism.Ledgers)
        {
            page.Heading(2, $"Ledger 台账：{Markdown.Both(ledger.Name)}");
            page.Line(ledger.Rows is { } rows ? $"One row for each of 每行一项 {Markdown.Code(rows.Text)}." : "One row for each time the procedure runs 每办一次一行.");
            page.Table(
                ["Column", "栏目", "Heading", "Kind", "From"],
                ledger.Columns.Select(column => (IReadOnlyList<string>)[Markdown.Code(column.Id), column.Name.Zh, column.Name.En, column.Kind.ToString().ToLowerInvariant(), Markdown.Code(column.Value?.Text)]));
        }

        if (!Mechanism.Indicators.IsEmpty)
        {
            page.Heading(2, "Indicators 指标");
            page.Table(
                ["Indicator 指标", "Meaning", "算法"],
                Mechanism.Indicators.Select(indicator => (IReadOnlyList<string>)
                    [Markdown.Both(indicator.Name), Markdown.In("en", () => FigureMeaning.Of(Markdown.Texts, indicator)), Markdown.In("zh-CN", () => FigureMeaning.Of(Markdown.Texts, indicator))]));
        }
    }

    private void Marks()
    {
        page.Heading(2, "Source marks 依据");
        page.Line("*stated*: said by the sources; *inferred*: follows from them; *default*: a value to be verified; *test*: for trying out only.");
        var names = DiagramDrawing.AllNodes(drawn.Process.Scope).ToDictionary(node => node.Id.Value, Name, StringComparer.Ordinal);
        page.Table(
            ["Element", "Mark", "Sources", "说明", "Note"],
            drawn.File.GetProperty("sources").EnumerateArray().Select(source => (IReadOnlyList<string>)
            [
                source.GetProperty("element").GetString()! is var element && names.TryGetValue(element, out var name) ? $"{name} {Markdown.Code(element)}" : Markdown.Code(element),
                source.GetProperty("mark").GetString()!,
                string.Join(", ", source.GetProperty("sources").EnumerateArray().Select(tag => tag.GetString())),
                Note(source, "zh-CN"), Note(source, "en"),
            ]));
    }

    private static string Note(JsonElement source, string language) =>
        source.TryGetProperty("note", out var note) && note.TryGetProperty(language, out var text) ? text.GetString()! : "";

    private static string Plain(EventDefinition.Timer timer) => (timer.Date ?? timer.Duration ?? timer.Cycle)?.Text ?? "";

    private static string Name(FlowNode node) => string.IsNullOrWhiteSpace(node.Name) ? node.Id.Value : node.Name;

    private string Role(string id) => Mechanism.Roles.FirstOrDefault(role => role.Id == id) is { } role ? Markdown.Both(role.Text) : Markdown.Both(() => Words.Of(Markdown.Texts, "role", id));
}
