using CaseFlow.Cases.Organisations;

namespace CaseFlow.Storage.Organisations;

/// <summary>Keeps the organisation read last, by the hash of its content, so that each step need not build it anew.</summary>
internal sealed class OrganisationCache
{
    private volatile Tuple<string, Organisation>? _last;

    public Organisation? Find(string hash) => _last is { } last && last.Item1 == hash ? last.Item2 : null;

    public void Keep(string hash, Organisation organisation) => _last = Tuple.Create(hash, organisation);
}
