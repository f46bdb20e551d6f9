using System.Collections.Immutable;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Trace;

/// <summary>The path that an instance took: read from its journal, drawn on its own version of the diagram.</summary>
/// <param name="Visits">Visits to elements, in the order in which they began.</param>
/// <param name="Flows">Flows taken, in order.</param>
public sealed record ProcessTrace(ImmutableArray<TraceVisit> Visits, ImmutableArray<TraceFlow> Flows)
{
    /// <summary>Reads the path from a journal.</summary>
    /// <param name="definition">The version the instance ran on.</param>
    /// <param name="steps">The accepted commands, in order.</param>
    public static ProcessTrace Build(ProcessDefinition definition, IEnumerable<TraceStep> steps)
    {
        var reading = new TraceReading(definition);
        foreach (var step in steps)
        {
            reading.Read(step);
        }

        return reading.Result();
    }
}
