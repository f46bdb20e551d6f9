using System.Text.Json;
using CaseFlow.Dmn.Evaluation;
using CaseFlow.Dmn.Model;
using CaseFlow.Dmn.Xml;
using CaseFlow.Feel;
using CaseFlow.Testing;

namespace CaseFlow.Dmn.Tests;

/// <summary>One example of a construct: <c>model.dmn</c>, files that it imports, and <c>cases.json</c> with what is decided and what is found.</summary>
internal sealed class ElementFolder
{
    private readonly JsonElement told;
    private readonly Lazy<DecisionCompilation> compilation;

    private ElementFolder(string path)
    {
        Name = Path.GetFileName(path);
        Documents = [.. Directory.GetFiles(path, "*.dmn").OrderBy(file => Path.GetFileName(file) != "model.dmn").ThenBy(file => file, StringComparer.Ordinal).Select(Read)];
        told = JsonDocument.Parse(File.ReadAllText(Path.Combine(path, "cases.json"))).RootElement;
        Model = File.ReadAllText(Path.Combine(path, "model.dmn"));
        compilation = new(() => DecisionModel.Compile(Documents[0].Document!, Documents.Skip(1).Select(reading => reading.Document!)));
    }

    public static string Root { get; } = Path.Combine(Checkout.Root, "tests", "CaseFlow.Dmn.Tests", "Elements");

    public static IReadOnlyList<ElementFolder> All { get; } =
        [.. Directory.GetDirectories(Root).Order(StringComparer.Ordinal).Select(path => new ElementFolder(path))];

    public string Name { get; }

    /// <summary>The model file as text.</summary>
    public string Model { get; }

    /// <summary>What it shows, in a few words.</summary>
    public string Shows => told.GetProperty("shows").GetString()!;

    /// <summary>The files as read, the model first.</summary>
    public IReadOnlyList<DmnReading> Documents { get; }

    /// <summary>The codes of what is to be found wrong with the files.</summary>
    public IReadOnlyList<string> ExpectedFindings => told.TryGetProperty("findings", out var codes) ? [.. codes.EnumerateArray().Select(code => code.GetString()!)] : [];

    public IEnumerable<string> Findings => Documents.SelectMany(reading => reading.Findings).Concat(compilation.Value.Findings).Select(finding => finding.Code);

    /// <summary>The cases: what is decided, what is expected and what came out, with the codes of what went wrong.</summary>
    public IEnumerable<(string Case, string Expected, string Found)> Run() => told.GetProperty("cases").EnumerateArray().Select(Run);

    private (string Case, string Expected, string Found) Run(JsonElement told)
    {
        var inputs = told.GetProperty("inputs").EnumerateObject().ToDictionary(input => input.Name, input => FeelJson.Read(input.Value));
        var model = compilation.Value.Model!;
        var result = told.TryGetProperty("service", out var service)
            ? model.EvaluateService(service.GetString()!, inputs, Dmn.Now)
            : model.Evaluate(model.Find(told.GetProperty("decision").GetString()!)!, inputs, Dmn.Now);
        var problems = told.TryGetProperty("problems", out var codes) ? codes.EnumerateArray().Select(code => code.GetString()!) : [];
        return (told.ToString(), Show(FeelJson.Read(told.GetProperty("value")), problems), Show(result.Value, result.Problems.Select(problem => problem.Code)));
    }

    private static string Show(FeelValue value, IEnumerable<string> problems) => string.Join(" ", problems.Prepend(FeelText.Show(value)));

    private static DmnReading Read(string path) => DmnReader.Read(File.ReadAllBytes(path));
}
