using System.Collections.Immutable;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.UseCases.Instances;

namespace CaseFlow.Host.Api.Instances;

/// <summary>What an operation would do; nothing was done.</summary>
/// <param name="CaseNumber">The case.</param>
/// <param name="Version">The case's version for which this holds, as If-Match takes it.</param>
/// <param name="Lines">What would happen, in order.</param>
/// <param name="StatusAfter">The case's status afterwards.</param>
internal sealed record PreviewDetails(string CaseNumber, long Version, ImmutableArray<PreviewLine> Lines, CodedText StatusAfter)
{
    /// <summary>A preview.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="preview">What the use case gave.</param>
    public static PreviewDetails Of(Texts texts, OperationPreview preview)
    {
        var words = new OperationWords(texts);
        return new PreviewDetails(
            preview.Number,
            preview.Version,
            [.. preview.Lines.Select(line => new PreviewLine(line.Instance, line.Code, line.Element, line.Count, words.Of(line)))],
            CodedText.Of(texts, "status", preview.StatusAfter));
    }
}
