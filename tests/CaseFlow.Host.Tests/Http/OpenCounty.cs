using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Http;

/// <summary>One running program for all tests that do not disturb each other; they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class OpenCounty : ICollectionFixture<OpenCounty>, IAsyncLifetime
{
    public const string Name = "one county over HTTP";

    internal LiveCounty Live { get; private set; } = null!;

    public async Task InitializeAsync() => Live = await LiveCounty.StartAsync();

    public async Task DisposeAsync() => await Live.DisposeAsync();
}
