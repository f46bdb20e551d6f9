using System.Collections.Immutable;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Compiling;

/// <summary>Checks a file, parses its expressions and puts its decisions in order.</summary>
internal sealed class Compiler
{
    private const int MostDecisions = 500;
    private readonly DmnDocument document;
    private readonly DmnFindings findings = new();
    private readonly Texts texts;
    private readonly Types types;

    internal Compiler(DmnDocument document)
    {
        this.document = document;
        texts = new Texts([.. document.Inputs.Select(input => input.Name).Concat(document.Decisions.Select(decision => decision.Variable)).Distinct()], findings);
        types = new Types(document, texts, findings);
    }

    internal DecisionCompilation Run()
    {
        if (document.Decisions.IsEmpty)
        {
            findings.Add(DmnCodes.NoDecision, null, 0, "Expected a decision, but the file has none. Draw one and save the file again.");
        }
        else if (document.Decisions.Length > MostDecisions)
        {
            findings.Add(
                DmnCodes.TooMany, null, 0,
                $"Expected at most {MostDecisions} decisions, but the file has {document.Decisions.Length}. Split it into several files.",
                ("limit", $"{MostDecisions}"), ("found", $"{document.Decisions.Length}"));
        }

        CheckUnique();
        if (findings.Any)
        {
            return new DecisionCompilation(null, findings.InFileOrder);
        }

        CheckReferences();
        var ordered = InOrder();
        var tables = new TableCompiler(texts, types, findings);
        var compiled = ordered.Select(decision => Compile(decision, tables)).OfType<CompiledDecision>().ToImmutableArray();
        return findings.Any ? new DecisionCompilation(null, findings.InFileOrder) : new DecisionCompilation(new DecisionModel(compiled), []);
    }

    private CompiledDecision? Compile(Decision decision, TableCompiler tables)
    {
        var type = types.Of(decision.TypeRef, decision.Id, decision.Line);
        CompiledLogic? logic = decision.Logic switch
        {
            DecisionLogic.Table table => tables.Compile(decision, table),
            DecisionLogic.Literal literal => texts.Expression(literal.Expression, decision.Id, new Place(null, null)) is { } expression
                ? new CompiledLogic.Literal(expression)
                : null,
            _ => throw new InvalidOperationException($"Expected to make '{decision.Id}' ready, but '{decision.Logic.GetType().Name}' has no meaning."),
        };
        return logic is null ? null : new CompiledDecision(decision.Id, decision.Name, decision.Variable, type, decision.RequiredDecisions, logic);
    }

    private void CheckUnique()
    {
        var named = document.Inputs.Select(input => (input.Id, input.Name, input.Line))
            .Concat(document.Decisions.Select(decision => (decision.Id, Name: decision.Variable, decision.Line)));
        var (ids, names) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (id, name, line) in named)
        {
            if (!ids.Add(id))
            {
                findings.Add(DmnCodes.IdDuplicate, id, line, $"Expected '{id}' to be the id of one element, but a further one has it. Give it another id.");
            }

            if (!names.Add(name))
            {
                findings.Add(
                    DmnCodes.NameDuplicate, id, line,
                    $"Expected '{name}' to name one input or decision, but '{id}' has the same name. Give it another name.",
                    ("name", name));
            }
        }
    }

    private void CheckReferences()
    {
        var inputs = document.Inputs.Select(input => input.Id).ToHashSet(StringComparer.Ordinal);
        var decisions = document.Decisions.Select(decision => decision.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var decision in document.Decisions)
        {
            foreach (var target in decision.RequiredInputs.Where(id => !inputs.Contains(id)).Concat(decision.RequiredDecisions.Where(id => !decisions.Contains(id))))
            {
                findings.Add(
                    DmnCodes.ReferenceUnresolved, decision.Id, decision.Line,
                    $"Expected '{target}', which decision '{decision.Id}' requires, in the file, but it is not there. Draw it or remove the requirement.",
                    ("target", target));
            }
        }

        foreach (var input in document.Inputs)
        {
            types.Of(input.TypeRef, input.Id, input.Line);
        }
    }

    /// <summary>Every decision after those it requires; what is left over stands in or behind a circle.</summary>
    private List<Decision> InOrder()
    {
        var requiring = document.Decisions
            .SelectMany(decision => decision.RequiredDecisions.Distinct().Select(required => (required, decision)))
            .ToLookup(pair => pair.required, pair => pair.decision, StringComparer.Ordinal);
        var missing = document.Decisions.ToDictionary(decision => decision.Id, decision => decision.RequiredDecisions.Distinct().Count(), StringComparer.Ordinal);
        var ready = new Queue<Decision>(document.Decisions.Where(decision => missing[decision.Id] == 0));
        var ordered = new List<Decision>();
        while (ready.TryDequeue(out var next))
        {
            ordered.Add(next);
            foreach (var dependent in requiring[next.Id].Where(dependent => --missing[dependent.Id] == 0))
            {
                ready.Enqueue(dependent);
            }
        }

        foreach (var decision in findings.Any ? [] : document.Decisions.Where(decision => missing[decision.Id] > 0))
        {
            findings.Add(
                DmnCodes.Cycle, decision.Id, decision.Line,
                $"Expected decision '{decision.Id}' to come after those it requires, but they require each other. Remove one of the requirements.");
        }

        return ordered;
    }
}
