using CaseFlow.Cases;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Runtime;

namespace CaseFlow.Host.Api.Tasks;

/// <summary>Tasks in addresses.</summary>
internal static class TaskAddress
{
    /// <summary>The task of an address.</summary>
    /// <param name="id">The part of the address.</param>
    /// <exception cref="ApiRefusedException">It is none.</exception>
    public static TaskId Read(string id) => TaskId.TryParse(id, out var task) ? task : throw ApiRefusedException.Of(RuntimeCodes.TaskNotOpen, ("task", id));
}
