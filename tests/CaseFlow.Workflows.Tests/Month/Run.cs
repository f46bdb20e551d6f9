using CaseFlow.Cases.Records;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>A procedure as the staff saw it run in a case: the tasks that came up, and what was done.</summary>
/// <param name="number">The how manieth of the case.</param>
/// <param name="procedure">Which procedure.</param>
/// <param name="caller">The run that called it; null for the case's own procedure.</param>
internal sealed class Run(int number, string procedure, int? caller)
{
    public int Number { get; } = number;

    public string Procedure { get; } = procedure;

    public int? Caller { get; } = caller;

    public List<CaseTask> Seen { get; } = [];

    public List<Deed> Deeds { get; } = [];

    public Deed? Last(params string[] elements) => Deeds.LastOrDefault(d => elements.Contains(d.Element));

    public List<Deed> All(params string[] elements) => [.. Deeds.Where(d => elements.Contains(d.Element))];

    /// <summary>How many tasks of an element came up and were never done.</summary>
    public int Undone(string element) => Seen.Count(t => t.Element == element) - All(element).Count;
}
