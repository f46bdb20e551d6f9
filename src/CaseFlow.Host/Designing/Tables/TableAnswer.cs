using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using CaseFlow.Dmn;
using CaseFlow.Dmn.Analysis;
using CaseFlow.Dmn.Model;
using CaseFlow.Dmn.Xml;
using CaseFlow.Host.Localization;

namespace CaseFlow.Host.Designing.Tables;

/// <summary>What the table editor is told of a decision file: its tables, what is wrong with them and which inputs they leave open.</summary>
/// <param name="texts">The texts.</param>
internal sealed class TableAnswer(Texts texts)
{
    /// <summary>How much is done about a file while somebody waits for it; about a second.</summary>
    private const long Steps = 10_000_000;

    /// <summary>Reads and analyses a file.</summary>
    /// <param name="xml">The file.</param>
    /// <param name="others">The other decision files of the draft, which it may import.</param>
    public JsonObject Of(string xml, IEnumerable<DmnDocument> others)
    {
        var reading = DmnReader.Read(Encoding.UTF8.GetBytes(xml));
        var compilation = DecisionModel.Compile(reading, others);
        var tables = reading.Document is { } document ? TableFile.Tables(document).ToList() : [];
        var analyses = reading.Document is { } read ? TableAnalyser.Analyse(read, Steps) : [];
        var problems = tables.ToDictionary(
            found => found.Place,
            found => analyses.Where(analysis => ReferenceEquals(analysis.Table, found.Table)).SelectMany(analysis => analysis.Findings).Select(finding => Problem(finding))
                .Concat(compilation.Findings.Where(finding => IsAbout(finding, found.Table, found.Owner, tables.Count)).Select(finding => Problem(finding, found.Table)))
                .ToList(),
            StringComparer.Ordinal);
        return new JsonObject
        {
            ["tables"] = new JsonArray([.. tables.Select(found => Table(found.Place, found.Owner, found.Table, problems[found.Place], reading.Document!))]),
            ["problems"] = new JsonArray([.. problems.Values.SelectMany(list => list).Select(problem => problem.DeepClone())]),
            ["findings"] = new JsonArray(
            [
                .. compilation.Findings.Where(finding => !tables.Exists(found => IsAbout(finding, found.Table, found.Owner, tables.Count)))
                    .Select(finding => new JsonObject { ["code"] = finding.Code, ["severity"] = Severity(finding.Severity, isHint: false), ["text"] = Text(finding) }),
            ]),
        };
    }

    private static JsonObject Table(string place, DrgElement owner, Expression.Table table, List<JsonObject> problems, DmnDocument document)
    {
        var json = TableJson.Of(table);
        json["place"] = place;
        json["name"] = owner.Name.Length > 0 ? owner.Name : owner.Id;
        json["problems"] = new JsonArray([.. problems]);
        json["decision"] = owner is Decision { Id.Length: > 0 } ? owner.Id : null;
        json["fields"] = owner is Decision decision
            ? new JsonArray(
            [
                .. DecisionFields.Of(document, decision).Select(field => new JsonObject
                {
                    ["name"] = field.Name,
                    ["type"] = field.Type?.Name,
                    ["choices"] = new JsonArray([.. field.Choices.Select(choice => JsonValue.Create(choice))]),
                }),
            ])
            : new JsonArray();
        return json;
    }

    private JsonObject Problem(TableFinding finding) => new()
    {
        ["code"] = finding.Finding.Code,
        ["severity"] = Severity(finding.Finding.Severity, finding.IsHint),
        ["text"] = Text(finding.Finding),
        ["rules"] = new JsonArray([.. finding.Rules.Select(rule => JsonValue.Create(rule))]),
        ["columns"] = new JsonArray([.. finding.Columns.Select(column => JsonValue.Create(column))]),
        ["example"] = Examples(finding.Example),
        ["box"] = Examples(finding.Box),
    };

    private JsonObject Problem(DmnFinding finding, Expression.Table table) => new()
    {
        ["code"] = finding.Code,
        ["severity"] = Severity(finding.Severity, isHint: false),
        ["text"] = Text(finding),
        ["rules"] = new JsonArray([.. table.Rules.Select((rule, at) => (Lines: LinesOf(rule), at)).Where(r => r.Lines.Contains(finding.Line)).Select(r => JsonValue.Create(r.at + 1))]),
        ["columns"] = new JsonArray(),
        ["example"] = new JsonArray(),
        ["box"] = new JsonArray(),
    };

    private static JsonArray Examples(ImmutableArray<TableExample> examples) =>
        new([.. examples.Select(example => new JsonObject { ["input"] = example.Input, ["text"] = example.Text })]);

    // What is wrong is known by its line; where a file has one table only, all that is wrong with its owner is wrong with it.
    private static bool IsAbout(DmnFinding finding, Expression.Table table, DrgElement owner, int tables) =>
        table.Rules.Any(rule => LinesOf(rule).Contains(finding.Line)) || (finding.Element is { } element && (element == owner.Id || element == table.Id || tables == 1));

    private static IEnumerable<int> LinesOf(TableRule rule) =>
        rule.Tests.Select(test => test.Line).Concat(rule.Results.Select(result => result.Line)).Append(rule.Line).Where(line => line > 0);

    private string Text(DmnFinding finding) => texts.Has(finding.Code) ? texts.Get(finding.Code, finding.Arguments) : finding.Message;

    private static string Severity(DmnSeverity severity, bool isHint) => isHint ? "info" : severity == DmnSeverity.Warning ? "warning" : "error";
}
