using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Host.Describing;
using CaseFlow.Host.Drawing;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Heat;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Heat;
using CaseFlow.Runtime.UseCases.Reference;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>Figures of a procedure's steps on its diagram, as a table and as CSV.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class HeatModel(IMediator mediator, Texts texts) : PageModel
{
    private HeatWords? words;

    private const string WorkingTime = "working";

    /// <summary>The mechanism.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The version as the address names it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Version { get; set; }

    /// <summary>The unit; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    /// <summary>By which figure the table is sorted; null for the order of the diagram.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    /// <summary>The first day; null for the beginning of all.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>The last day; null for today.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>The figure on the diagram.</summary>
    public HeatMeasure Measure { get; private set; } = HeatMeasure.All[0];

    /// <summary>Whether time is working time.</summary>
    public bool IsWorking { get; private set; }

    /// <summary>The figures; null when they were refused.</summary>
    public HeatView? View { get; private set; }

    /// <summary>Why they were refused; null when they were not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The units to choose from.</summary>
    public ImmutableArray<PlaceView> Places { get; private set; } = [];

    /// <summary>Words for figures.</summary>
    public HeatWords Words => words ??= new(texts, Process);

    /// <summary>The procedure's name.</summary>
    public string Name => View!.Procedure.Mechanism.Name.In(Texts.Language);

    /// <summary>The process that is drawn.</summary>
    public Process Process => View!.Procedure.Document.Processes.First(process => process.Id.Value == View.Procedure.Mechanism.Process);

    /// <summary>The scale of the figure on the diagram.</summary>
    public HeatScale Scale => new(View!.Figures.Elements.Values.Select(heat => Measure.Of(heat) ?? 0));

    /// <summary>The steps with figures, sorted.</summary>
    public IReadOnlyList<(FlowNode Node, ElementHeat Heat)> Rows
    {
        get
        {
            var drawn = DiagramDrawing.AllNodes(Process.Scope).Where(node => View!.Figures.Elements.ContainsKey(node.Id.Value)).Select(node => (node, View!.Figures.Elements[node.Id.Value]));
            return HeatMeasure.All.FirstOrDefault(measure => measure.Id == Sort) is { } by ? [.. drawn.OrderByDescending(row => by.Of(row.Item2) ?? -1)] : [.. drawn];
        }
    }

    /// <summary>The flows that were taken, most first.</summary>
    public IReadOnlyList<(string Name, long Count)> Flows
    {
        get
        {
            var names = DiagramDrawing.AllNodes(Process.Scope).ToDictionary(node => node.Id, Words.NameOf);
            return
            [
                .. DiagramDrawing.AllFlows(Process.Scope)
                    .Where(flow => View!.Figures.Flows.ContainsKey(flow.Id.Value))
                    .OrderByDescending(flow => View!.Figures.Flows[flow.Id.Value])
                    .Select(flow => (NameOf(flow, names), View!.Figures.Flows[flow.Id.Value])),
            ];
        }
    }

    /// <summary>An address of the same figures with one part changed.</summary>
    /// <param name="name">Which part.</param>
    /// <param name="value">What it is then.</param>
    public string Address(string name, string? value) => QueryDays.Address(
        $"/procedures/{Uri.EscapeDataString(Id)}/heat",
        new (string Name, string? Value)[]
        {
            ("version", Version), ("from", QueryDays.Write(From)), ("to", QueryDays.Write(To)), ("unit", Unit), ("measure", Measure.Id),
            ("time", IsWorking ? WorkingTime : null), ("sort", Sort), ("handler", null),
        }.Select(part => part.Name == name ? (name, value) : part));

    /// <summary>Shows the figures.</summary>
    public async Task OnGetAsync() => await LoadAsync();

    /// <summary>Gives the table as CSV.</summary>
    public async Task<IActionResult> OnGetCsvAsync()
    {
        await LoadAsync();
        return View is null ? Page() : File(HeatCsv.Write(texts, this), "text/csv; charset=utf-8", $"{View.Version.Mechanism}-{View.Version.Number}.csv");
    }

    /// <summary>The diagram with the figure on it.</summary>
    public string Picture()
    {
        var scale = Scale;
        var nodes = Rows.Where(row => Measure.Of(row.Heat) is > 0).ToImmutableDictionary(
            row => row.Node.Id,
            row => new NodeMark(Words.Show(Measure, row.Heat), [], Words.Title(Words.NameOf(row.Node), row.Heat), NodeState.Completed, null) { Fill = scale.ColourOf(Measure.Of(row.Heat)!.Value) });
        var thickness = new HeatScale(View!.Figures.Flows.Values.Select(count => (double)count));
        var flows = View.Figures.Flows.ToImmutableDictionary(
            flow => new ElementId(flow.Key), flow => new FlowMark((int)Math.Min(int.MaxValue, flow.Value), texts.Get("heat.flowTaken", ("count", flow.Value))) { Width = thickness.WidthOf(flow.Value) });
        var first = Process.Scope.Nodes.OfType<StartEvent>().FirstOrDefault()?.Id;
        return DiagramDrawing.Draw(View.Procedure.Document, Process, new Marks(nodes, flows, first), texts.Get("heat.picture", ("name", Name), ("measure", texts["heat.measure." + Measure.Id])), "figures");
    }

    private static string NameOf(SequenceFlow flow, Dictionary<ElementId, string> names) =>
        $"{names[flow.Source]} → {names[flow.Target]}{(string.IsNullOrWhiteSpace(flow.Name) ? "" : $" ({flow.Name})")}";

    private async Task LoadAsync()
    {
        (From, To) = (QueryDays.Day(Request.Query["from"]), QueryDays.Day(Request.Query["to"]));
        Measure = HeatMeasure.Find(Request.Query["measure"]);
        IsWorking = Request.Query["time"] == WorkingTime;
        (Version, Unit) = (QueryDays.Text(Version), QueryDays.Text(Unit));
        var query = new GetHeat(User.PersonId(), Id) { Version = Version, From = From, To = To, Unit = Unit, InWorkingTime = IsWorking };
        var outcome = await mediator.Send(query, HttpContext.RequestAborted);
        (View, Refusal) = (outcome.Value, outcome.Refusal);
        Version ??= View?.Version.Number.ToString(CultureInfo.InvariantCulture);
        Places = (await mediator.Send(new GetFilterChoices(User.PersonId()), HttpContext.RequestAborted)).Value?.Places ?? [];
        Response.StatusCode = Refusal?.Code switch
        {
            null => StatusCodes.Status200OK,
            LedgerCodes.PeriodInvalid or RuntimeCodes.VersionOfOther or RuntimeCodes.VersionAmbiguous => StatusCodes.Status422UnprocessableEntity,
            _ => StatusCodes.Status404NotFound,
        };
    }
}
