using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Dmn.Compiling;
using CaseFlow.Dmn.Evaluation;
using CaseFlow.Dmn.Model;
using CaseFlow.Dmn.Xml;
using CaseFlow.Feel;

namespace CaseFlow.Dmn;

/// <summary>
/// The decisions, business knowledge models and decision services of a DMN file, with those of the files it imports, made ready to run: checked,
/// expressions parsed, decisions in an order in which each comes after those it requires. Immutable and shareable.
/// </summary>
public sealed class DecisionModel
{
    /// <summary>How many steps one evaluation may take, all required decisions together.</summary>
    public const int MostSteps = 500_000;

    private readonly FrozenDictionary<string, CompiledDecision> decisions;
    private readonly Directory<CompiledDecision> byName;
    private readonly Directory<CompiledElement> invocables;
    private readonly Routes routes;

    internal DecisionModel(ImmutableArray<CompiledElement> elements, Routes routes)
    {
        this.routes = routes;
        byName = new Directory<CompiledDecision>(elements.OfType<CompiledDecision>());
        decisions = elements.OfType<CompiledDecision>().DistinctBy(decision => decision.Id).ToFrozenDictionary(decision => decision.Id);
        invocables = new Directory<CompiledElement>(elements.Where(element => element is CompiledService or CompiledFunction)
            .OrderBy(element => element is CompiledService ? 0 : 1));
    }

    /// <summary>The ids of the decisions.</summary>
    public IReadOnlyCollection<string> Decisions => decisions.Keys;

    /// <summary>Whether there is a decision of the id.</summary>
    /// <param name="decision">The id.</param>
    public bool Has(string decision) => decisions.ContainsKey(decision);

    /// <summary>The id of a decision that people name.</summary>
    /// <param name="name">The name, else the id, else the name of the variable.</param>
    /// <returns>The id; null when there is no such decision.</returns>
    public string? Find(string name) => byName.Find(name)?.Id;

    /// <summary>Whether there is a decision service or, in its stead, a business knowledge model that people name so.</summary>
    /// <param name="name">The name, else the id, else the name of the variable.</param>
    public bool HasService(string name) => invocables.Find(name) is not null;

    /// <summary>The names of what a decision service gives, one for each output decision; none where there is no such service.</summary>
    /// <param name="service">Its name, else its id, else the name of its variable.</param>
    public ImmutableArray<string> ResultsOf(string service) =>
        invocables.Find(service) is CompiledService found ? [.. found.Outputs.Select(output => output.Variable)] : [];

    /// <summary>Reads a file and makes it ready to run; never throws on content.</summary>
    /// <param name="content">The file's bytes.</param>
    public static DecisionCompilation Read(ReadOnlyMemory<byte> content) => Read(content, []);

    /// <summary>Reads a file and makes it ready to run; never throws on content.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="imports">The files that it and they import, in any order; found by their namespaces.</param>
    public static DecisionCompilation Read(ReadOnlyMemory<byte> content, IEnumerable<DmnDocument> imports) => Compile(DmnReader.Read(content), imports);

    /// <summary>Makes ready to run what was read; never throws on content. What reading found that refuses the file is told too.</summary>
    /// <param name="reading">The file as read, with what is wrong with its form.</param>
    /// <param name="imports">The files that it and they import, in any order; found by their namespaces.</param>
    public static DecisionCompilation Compile(DmnReading reading, IEnumerable<DmnDocument> imports)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var refusing = reading.Findings.Where(finding => finding.Severity == DmnSeverity.Blocking);
        if (reading.Document is null)
        {
            return new DecisionCompilation(null, [.. refusing]);
        }

        var compilation = Compile(reading.Document, imports);
        return compilation with { Findings = [.. refusing.Concat(compilation.Findings).OrderBy(finding => finding.Line)] };
    }

    /// <summary>Makes decisions ready to run; what would not be carried out faithfully is a finding.</summary>
    /// <param name="document">The file as read.</param>
    public static DecisionCompilation Compile(DmnDocument document) => Compile(document, []);

    /// <summary>Makes decisions ready to run; what would not be carried out faithfully is a finding.</summary>
    /// <param name="document">The file as read.</param>
    /// <param name="imports">The files that it and they import, in any order; found by their namespaces.</param>
    public static DecisionCompilation Compile(DmnDocument document, IEnumerable<DmnDocument> imports)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(imports);
        return new Compiler(document, imports).Run();
    }

    /// <summary>Makes a decision, after those that it requires. What goes wrong makes that part of the value null, and is a problem.</summary>
    /// <param name="decision">The decision's id.</param>
    /// <param name="variables">
    /// Values by name, for input data and for names that are not declared; input data of imported files in contexts under the names of the imports.
    /// </param>
    /// <param name="now">The command's moment, which now() and today() return.</param>
    public DecisionResult Evaluate(string decision, IReadOnlyDictionary<string, FeelValue> variables, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(variables);
        if (!decisions.TryGetValue(decision, out var wanted))
        {
            return Unknown(decision, $"Expected decision '{decision}' in the file, but it is not there.");
        }

        var run = new DecisionRun(now);
        return run.Result(wanted.Id, () => new Scene(run, variables, null).Decide(wanted));
    }

    /// <summary>Calls a decision service or business knowledge model.</summary>
    /// <param name="service">Its name, else its id, else the name of its variable.</param>
    /// <param name="inputs">Values for its parameters by their names: input data and input decisions. One that is missing is null.</param>
    /// <param name="now">The command's moment, which now() and today() return.</param>
    /// <returns>Of a service with several output decisions a context of their results.</returns>
    public DecisionResult EvaluateService(string service, IReadOnlyDictionary<string, FeelValue> inputs, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        if (invocables.Find(service) is not { } wanted)
        {
            return Unknown(service, $"Expected decision service '{service}' in the file, but it is not there.");
        }

        var run = new DecisionRun(now);
        var function = run.FunctionOf(wanted).Value;
        var given = new Scene(run, inputs, null);
        var arguments = function.Parameters.Select((parameter, at) => given.Given(
            wanted is CompiledService called ? routes.Of(called.Inputs[at]) : [[parameter.Name]]) ?? FeelValue.Missing).ToImmutableArray();
        return run.Result(wanted.Id, () => new Frame(run, null).Call(function, arguments, wanted.Name, new Place(wanted.Id)));
    }

    /// <summary>Says whether tables that are decisions look rules up or test each, which gives the same.</summary>
    internal void UseIndex(bool isUsed)
    {
        foreach (var table in decisions.Values.Select(decision => decision.Logic).OfType<TableLogic>())
        {
            table.UsesIndex = isUsed;
        }
    }

    private static DecisionResult Unknown(string name, string message) =>
        new(FeelValue.Missing, [DecisionProblem.Of(DmnCodes.DecisionUnknown, name, [], message)], []);
}
