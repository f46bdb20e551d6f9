using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Migrating;
using CaseFlow.Runtime.UseCases.Instances;

namespace CaseFlow.Runtime.Moving;

/// <summary>Findings about a migration with elements in words: those of the old version, and those of the new one.</summary>
internal static class MoveWords
{
    public static Refusal Of(MoveVersions versions, MigrationFinding finding) => new(finding.Code, In(versions, finding.Arguments), []);

    public static Refusal In(MoveVersions versions, Refusal refusal) => refusal with { Arguments = In(versions, refusal.Arguments) };

    private static ImmutableSortedDictionary<string, string> In(MoveVersions versions, ImmutableSortedDictionary<string, string> arguments)
    {
        var (old, next) = (new DrawnNames(versions.Old), new DrawnNames(versions.Next));
        foreach (var (name, value) in arguments)
        {
            arguments = name switch
            {
                "element" => arguments.SetItem(name, old.Of(new ElementId(value))),
                "to" or "join" or "container" => arguments.SetItem(name, next.Of(new ElementId(value))),
                "flow" => arguments.SetItem(name, next.OfFlow(new ElementId(value))),
                _ => arguments,
            };
        }

        return arguments;
    }
}
