using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Dmn.Compiling;
using CaseFlow.Dmn.Evaluation;
using CaseFlow.Dmn.Model;
using CaseFlow.Dmn.Xml;
using CaseFlow.Feel;

namespace CaseFlow.Dmn;

/// <summary>The decisions of a DMN file made ready to run: checked, expressions parsed, in an order in which each comes after those it requires. Immutable and shareable.</summary>
public sealed class DecisionModel
{
    /// <summary>How many steps one evaluation may take, all required decisions together.</summary>
    public const int MostSteps = 500_000;

    private readonly ImmutableArray<CompiledDecision> ordered;
    private readonly FrozenDictionary<string, CompiledDecision> byId;

    internal DecisionModel(ImmutableArray<CompiledDecision> ordered)
    {
        this.ordered = ordered;
        byId = ordered.ToFrozenDictionary(decision => decision.Id);
    }

    /// <summary>The ids of the decisions.</summary>
    public IReadOnlyCollection<string> Decisions => byId.Keys;

    /// <summary>Whether there is a decision of the id.</summary>
    /// <param name="decision">The id.</param>
    public bool Has(string decision) => byId.ContainsKey(decision);

    /// <summary>Reads a file and makes it ready to run; never throws on content.</summary>
    /// <param name="content">The file's bytes.</param>
    public static DecisionCompilation Read(ReadOnlyMemory<byte> content)
    {
        var reading = DmnReader.Read(content);
        var refusing = reading.Findings.Where(finding => finding.Severity == DmnSeverity.Blocking).ToImmutableArray();
        return reading.Document is null || !refusing.IsEmpty ? new DecisionCompilation(null, refusing) : Compile(reading.Document);
    }

    /// <summary>Makes decisions ready to run; what would not be carried out faithfully is a finding.</summary>
    /// <param name="document">The decisions as read.</param>
    public static DecisionCompilation Compile(DmnDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new Compiler(document).Run();
    }

    /// <summary>Makes a decision, after those that it requires. What goes wrong gives null with the problem, and says how far it came.</summary>
    /// <param name="decision">The decision's id.</param>
    /// <param name="variables">Values by name, for input data and for names that are not declared.</param>
    /// <param name="now">The command's moment, which now() and today() return.</param>
    public DecisionResult Evaluate(string decision, IReadOnlyDictionary<string, FeelValue> variables, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(variables);
        if (!byId.TryGetValue(decision, out var wanted))
        {
            var problem = DecisionProblem.Of(DmnCodes.DecisionUnknown, decision, [], $"Expected decision '{decision}' in the file, but it is not there.");
            return new DecisionResult(FeelValue.Missing, problem, []);
        }

        var needed = Needed(wanted);
        var run = new DecisionRun(variables, now, new FeelBudget(MostSteps));
        foreach (var next in ordered)
        {
            if (needed.Contains(next) && !run.Make(next))
            {
                break;
            }
        }

        return run.Result();
    }

    private HashSet<CompiledDecision> Needed(CompiledDecision wanted)
    {
        var needed = new HashSet<CompiledDecision> { wanted };
        var open = new Stack<CompiledDecision>(needed);
        while (open.TryPop(out var next))
        {
            foreach (var required in next.Requires)
            {
                if (needed.Add(byId[required]))
                {
                    open.Push(byId[required]);
                }
            }
        }

        return needed;
    }
}
