using System.Collections.Immutable;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Compiling;

/// <summary>Checks files, makes their elements ready and puts decisions in order. What is wrong in one element does not keep the others from being made ready.</summary>
internal sealed class Compiler
{
    private const int MostDecisions = 500;
    private readonly DmnDocument document;
    private readonly DmnFindings findings;
    private readonly Linker linker;
    private readonly Graph graph;
    private readonly Dictionary<Space, TypeTable> tables = [];
    private readonly Dictionary<Space, Lexicon> lexicons = [];
    private readonly Routes routes;

    internal Compiler(DmnDocument document, IEnumerable<DmnDocument> imports)
    {
        this.document = document;
        findings = new DmnFindings();
        linker = new Linker(document, imports, findings);
        graph = new Graph(findings);
        routes = new Routes(linker.Root);
    }

    internal DecisionCompilation Run()
    {
        var root = linker.Root;
        var counting = document.Elements.Where(element => element is not KnowledgeSource)
            .Concat(root.Elements.Values)
            .Distinct<DrgElement>(ReferenceEqualityComparer.Instance)
            .ToList();
        var decisions = counting.OfType<Decision>().Count();
        if (decisions == 0)
        {
            findings.Add(DmnCodes.NoDecision, null, 0, "Expected a decision, but the file has none. Draw one and save the file again.");
        }

        if (decisions > MostDecisions)
        {
            findings.Add(
                DmnCodes.TooMany, null, 0,
                $"Expected at most {MostDecisions} decisions, but the file has {decisions}. Split it into several files.",
                ("limit", $"{MostDecisions}"), ("found", $"{decisions}"));
            return new DecisionCompilation(null, findings.InFileOrder);
        }

        Uniqueness.Check(document, findings);
        var own = counting.Select(element => graph.Get(root, element)).ToImmutableArray();
        while (graph.Next() is { } next)
        {
            MakeReady(next);
        }

        Ranking.Rank(graph.Elements.OfType<CompiledDecision>(), findings);
        return new DecisionCompilation(new DecisionModel(own, routes), findings.InFileOrder);
    }

    private void MakeReady(CompiledElement element)
    {
        var types = TypesOf(element.Space);
        switch (element)
        {
            case CompiledInput input:
                input.Type = types.Of(input.Source.TypeRef, input.Id, input.Source.Line);
                input.Routes = routes.Of(input);
                break;
            case CompiledDecision decision:
                MakeReady(decision, (Decision)decision.Source, types);
                break;
            case CompiledFunction function:
                MakeReady(function, (BusinessKnowledgeModel)function.Source, types);
                break;
            case CompiledService service:
                MakeReady(service, (DecisionService)service.Source, types);
                break;
        }
    }

    private void MakeReady(CompiledDecision decision, Decision source, TypeTable types)
    {
        decision.Type = types.Of(source.TypeRef, decision.Id, source.Line);
        decision.Routes = routes.Of(decision);
        decision.Needs = graph.Resolve(decision, source.Information.Concat(source.Knowledge));
        if (source.Logic is null)
        {
            findings.Add(
                DmnCodes.NoLogic, decision.Id, source.Line,
                $"Expected decision '{decision.Id}' to have a decision table or an expression, but it has neither. Give it one.");
            return;
        }

        decision.Logic = new LogicCompiler(types, findings, decision.Id).Compile(source.Logic, LexiconOf(decision.Space), decision.Name);
    }

    private void MakeReady(CompiledFunction function, BusinessKnowledgeModel source, TypeTable types)
    {
        function.Needs = graph.Resolve(function, source.Knowledge);
        if (source.Logic is null)
        {
            findings.Add(
                DmnCodes.NoLogic, function.Id, source.Line,
                $"Expected business knowledge model '{function.Id}' to have a function, but it has none. Give it one.");
            return;
        }

        var logic = new LogicCompiler(types, findings, function.Id);
        var declared = Declared(types.Of(source.TypeRef, function.Id, source.Line));
        var own = Declared(types.Of(source.Logic.TypeRef, function.Id, source.Logic.Line));
        function.Parameters = Typed(logic.Parameters(source.Logic.Parameters), declared.Parameters.IsEmpty ? own.Parameters : declared.Parameters);
        function.Result = ReferenceEquals(declared.Result, FeelType.Any) ? own.Result : declared.Result;
        function.Body = logic.Body(source.Logic, LexiconOf(function.Space).With(function.Parameters), function.Name);
    }

    private void MakeReady(CompiledService service, DecisionService source, TypeTable types)
    {
        service.Inputs = [.. source.InputData.Select(target => Target(service, RequirementKind.Input, target))
            .Concat(source.InputDecisions.Select(target => Target(service, RequirementKind.Decision, target)))
            .OfType<CompiledElement>()];
        service.Outputs = [.. source.OutputDecisions.Select(target => Target(service, RequirementKind.Decision, target)).OfType<CompiledDecision>()];
        foreach (var encapsulated in source.EncapsulatedDecisions)
        {
            Target(service, RequirementKind.Decision, encapsulated);
        }

        var declared = Declared(types.Of(source.TypeRef, service.Id, source.Line));
        service.Parameters = Typed([.. service.Inputs.Select(input => new FeelParameter(input.Variable, TypesOf(input.Space).Of(input.Source.TypeRef, input.Id, input.Source.Line)))], declared.Parameters);
        service.Result = declared.Result;
    }

    private CompiledElement? Target(CompiledService service, RequirementKind kind, DmnReference target) =>
        graph.Resolve(service, kind, target, target.Line > 0 ? target.Line : service.Source.Line)?.Target;

    /// <summary>What the type of a function says; where it is the type of a value, that is what the function gives.</summary>
    private static (ImmutableArray<FeelType> Parameters, FeelType Result) Declared(FeelType type) =>
        type is FeelType.Function function ? (function.Parameters, function.Result) : ([], type);

    /// <summary>Parameters that take their types, where they have none, from the type of the function.</summary>
    private static ImmutableArray<FeelParameter> Typed(ImmutableArray<FeelParameter> parameters, ImmutableArray<FeelType> types) =>
        parameters.Length != types.Length ? parameters
        : [.. parameters.Select((parameter, at) => ReferenceEquals(parameter.Type, FeelType.Any) ? parameter with { Type = types[at] } : parameter)];

    private TypeTable TypesOf(Space space) =>
        tables.TryGetValue(space, out var known) ? known : tables[space] = new TypeTable(space, TypesOf, findings);

    /// <summary>What expressions of a space know: its elements, what it imports under a name, and its types.</summary>
    private Lexicon LexiconOf(Space space)
    {
        if (lexicons.TryGetValue(space, out var known))
        {
            return known;
        }

        var variables = ImmutableDictionary.CreateBuilder<string, FeelType>(StringComparer.Ordinal);
        foreach (var (name, element) in space.Elements)
        {
            variables[name] = Shapes.Of(element, TypesOf(space));
        }

        foreach (var (prefix, import) in space.Named)
        {
            var types = TypesOf(import);
            variables.TryAdd(prefix, new FeelType.Context(import.Elements.ToImmutableSortedDictionary(
                element => element.Key, element => Shapes.Of(element.Value, types), StringComparer.Ordinal)));
        }

        return lexicons[space] = new Lexicon(variables.ToImmutable(), TypesOf(space).All(), findings);
    }
}
