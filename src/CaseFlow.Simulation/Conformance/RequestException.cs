using CaseFlow.Simulation.Rooms;

namespace CaseFlow.Simulation.Conformance;

/// <summary>A request cannot be obeyed; caught where its answer is written.</summary>
internal sealed class RequestException(RoomProblem problem) : Exception(problem.Message)
{
    public RequestException(string code, string message)
        : this(new RoomProblem(ProblemKind.Fault, code, message))
    {
    }

    public RoomProblem Problem { get; } = problem;
}
