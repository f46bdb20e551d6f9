using System.Collections.Immutable;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Compiling;

/// <summary>Checks a file, parses its expressions and puts its decisions in order.</summary>
internal sealed class Compiler
{
    private const int MostDecisions = 500;
    private readonly DmnDocument document;
    private readonly ImmutableArray<Decision> decisions;
    private readonly DmnFindings findings = new();
    private readonly Texts texts;
    private readonly Types types;

    internal Compiler(DmnDocument document)
    {
        this.document = document;
        decisions = [.. document.Decisions];
        texts = new Texts([.. document.Inputs.Cast<DrgElement>().Concat(decisions).Select(element => element.VariableName).Distinct()], findings);
        types = new Types(document, texts, findings);
    }

    internal DecisionCompilation Run()
    {
        if (decisions.IsEmpty)
        {
            findings.Add(DmnCodes.NoDecision, null, 0, "Expected a decision, but the file has none. Draw one and save the file again.");
        }
        else if (decisions.Length > MostDecisions)
        {
            findings.Add(
                DmnCodes.TooMany, null, 0,
                $"Expected at most {MostDecisions} decisions, but the file has {decisions.Length}. Split it into several files.",
                ("limit", $"{MostDecisions}"), ("found", $"{decisions.Length}"));
        }

        CheckCarriedOut();
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
            Expression.Table table => tables.Compile(decision, table),
            Expression.Literal literal => texts.Expression(literal, decision.Id, new Place(null, null)) is { } expression
                ? new CompiledLogic.Literal(expression)
                : null,
            _ => null,
        };
        return logic is null ? null : new CompiledDecision(decision.Id, decision.Name, decision.VariableName, type, RequiredBy(decision, RequirementKind.Decision), logic);
    }

    private static ImmutableArray<string> RequiredBy(Decision decision, RequirementKind kind) =>
        [.. decision.Information.Where(requirement => requirement.Kind == kind).Select(requirement => requirement.Target.Id)];

    /// <summary>Reports what is read and not carried out, so that nothing that changes a decision is passed over in silence.</summary>
    private void CheckCarriedOut()
    {
        foreach (var import in document.Imports)
        {
            Refuse("import", import.Id, import.Line);
        }

        foreach (var element in document.Elements.Where(element => element is BusinessKnowledgeModel or DecisionService))
        {
            Refuse(element is BusinessKnowledgeModel ? "businessKnowledgeModel" : "decisionService", element.Id, element.Line);
        }

        foreach (var decision in decisions)
        {
            foreach (var requirement in decision.Knowledge)
            {
                Refuse("knowledgeRequirement", decision.Id, requirement.Line);
            }

            if (decision.Logic is null)
            {
                findings.Add(
                    DmnCodes.NoLogic, decision.Id, decision.Line,
                    $"Expected decision '{decision.Id}' to have a decision table or an expression, but it has neither. Give it one.");
            }
            else if (decision.Logic is not (Expression.Table or Expression.Literal))
            {
                Refuse(decision.Logic.GetType().Name, decision.Id, decision.Logic.Line);
            }
        }

        void Refuse(string kind, string? element, int line) => findings.Add(
            DmnCodes.UnsupportedElement, element, line,
            $"Expected only decision tables and expressions, but <{kind}> is not carried out. Draw the decision without it.",
            ("kind", kind));
    }

    private void CheckUnique()
    {
        var named = document.Inputs.Cast<DrgElement>().Concat(decisions).Select(element => (element.Id, Name: element.VariableName, element.Line));
        var (ids, names) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (id, name, line) in named)
        {
            if (id.Length == 0)
            {
                findings.Add(DmnCodes.IdMissing, null, line, $"Expected '{name}' to have an id, but it has none. Give it one that is unique in the file.", ("name", name));
            }
            else if (!ids.Add(id))
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
        var known = decisions.Select(decision => decision.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var decision in decisions)
        {
            foreach (var target in RequiredBy(decision, RequirementKind.Input).Where(id => !inputs.Contains(id)).Concat(RequiredBy(decision, RequirementKind.Decision).Where(id => !known.Contains(id))))
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
        var requiring = decisions
            .SelectMany(decision => RequiredBy(decision, RequirementKind.Decision).Distinct().Select(required => (required, decision)))
            .ToLookup(pair => pair.required, pair => pair.decision, StringComparer.Ordinal);
        var missing = decisions.ToDictionary(decision => decision.Id, decision => RequiredBy(decision, RequirementKind.Decision).Distinct().Count(), StringComparer.Ordinal);
        var ready = new Queue<Decision>(decisions.Where(decision => missing[decision.Id] == 0));
        var ordered = new List<Decision>();
        while (ready.TryDequeue(out var next))
        {
            ordered.Add(next);
            foreach (var dependent in requiring[next.Id].Where(dependent => --missing[dependent.Id] == 0))
            {
                ready.Enqueue(dependent);
            }
        }

        foreach (var decision in findings.Any ? [] : decisions.Where(decision => missing[decision.Id] > 0))
        {
            findings.Add(
                DmnCodes.Cycle, decision.Id, decision.Line,
                $"Expected decision '{decision.Id}' to come after those it requires, but they require each other. Remove one of the requirements.");
        }

        return ordered;
    }
}
