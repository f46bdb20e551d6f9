using CaseFlow.Dmn.Compiling;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>An expression made ready (DMN 1.5 §7.3, §10.2): a closed family of literal and boxed expressions and decision tables. Immutable but for what it keeps to be faster.</summary>
internal abstract class Logic
{
    /// <summary>Where it stands.</summary>
    internal required Place Place { get; init; }

    /// <summary>What its value is converted to.</summary>
    internal FeelType Type { get; init; } = FeelType.Any;

    /// <summary>Its value; null when it could not be found, which is then a problem.</summary>
    internal FeelValue Evaluate(IReadOnlyDictionary<string, FeelValue> names, Frame frame)
    {
        if (!frame.GoesOn())
        {
            return FeelValue.Missing;
        }

        return frame.Convert(Type, Compute(names, frame), Place, DmnCodes.OutputNotAllowed);
    }

    protected abstract FeelValue Compute(IReadOnlyDictionary<string, FeelValue> names, Frame frame);
}
