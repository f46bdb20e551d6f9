namespace CaseFlow.Bpmn.Validation.StateSpace;

/// <summary>How much may still be looked at.</summary>
/// <param name="markings">Markings.</param>
/// <param name="work">Words of markings that are copied or compared.</param>
internal sealed class Budget(int markings, int work)
{
    public int Markings { get; private set; } = markings;

    public int Work { get; private set; } = work;

    public bool IsSpent => Markings <= 0 || Work <= 0;

    /// <summary>What may be spent of this, at most so much.</summary>
    public Budget Part(int most, int mostWork) => new(Math.Min(Markings, most), Math.Min(Work, mostWork));

    public void Spend(int spentMarkings, int spentWork)
    {
        Markings -= spentMarkings;
        Work -= spentWork;
    }
}
