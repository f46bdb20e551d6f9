using CaseFlow.Host.Localization;
using CaseFlow.Runtime.Bridging.Elsa;

namespace CaseFlow.Host.Describing;

/// <summary>What Elsa does not carry of a procedure, in the words in which versions are compared: "限时4个工作小时不会带过去".</summary>
/// <param name="texts">The texts.</param>
/// <param name="export">What was written for Elsa.</param>
internal sealed class ElsaWords(Texts texts, ElsaExport export)
{
    private readonly ComparedWords words = new(texts, export.Procedure);

    /// <summary>What is not carried, with what each is about: "环节“核查”".</summary>
    public IEnumerable<(string About, IEnumerable<string> Sentences)> All =>
        export.Losses.GroupBy(loss => loss.Part).Select(about => (words.Heading(about.Key), about.Select(Of).Distinct()));

    private string Of(ElsaLoss loss) => loss.Fact is { } fact
        ? texts.Get(loss.Code, ("value", words.Value(fact.Value, fact.Aspect)), ("item", words.Item(fact.Aspect, fact.Item, fact.About)))
        : texts[texts.Has(loss.Code + ".plain") ? loss.Code + ".plain" : loss.Code];
}
