using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>Stands for what could not be made ready; its value is null, and a problem.</summary>
internal sealed class BrokenLogic : Logic
{
    protected override FeelValue Compute(IReadOnlyDictionary<string, FeelValue> names, Frame frame)
    {
        frame.Fail(DmnCodes.NotReady, Place, $"Expected to evaluate what stands {Place} of '{Place.Owner}', but it could not be read. Mend what the checks of the file name.");
        return FeelValue.Missing;
    }
}
