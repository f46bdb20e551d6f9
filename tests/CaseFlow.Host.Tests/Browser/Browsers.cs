namespace CaseFlow.Host.Tests.Browser;

/// <summary>What a person sees is tried alone, after everything else: pages drawn beside hundreds of other tests wait on the processor, not on CaseFlow.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Browsers : ICollectionFixture<Chrome>
{
    public const string Name = "browsers";
}
