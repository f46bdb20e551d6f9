using CaseFlow.Host.Localization;
using CaseFlow.Runtime.UseCases.CaseFiles;

namespace CaseFlow.Host.Api.Instances;

/// <summary>An operation was carried out.</summary>
/// <param name="CaseNumber">The case.</param>
/// <param name="Status">Its status now.</param>
internal sealed record OperatedCase(string CaseNumber, CodedText Status)
{
    /// <summary>What was done.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="changed">What the use case gave.</param>
    public static OperatedCase Of(Texts texts, CaseChanged changed) => new(changed.Number, CodedText.Of(texts, "status", changed.Status));
}
