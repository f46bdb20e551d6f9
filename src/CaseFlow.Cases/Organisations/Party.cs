namespace CaseFlow.Cases.Organisations;

/// <summary>A body that handles, is evaluated or pays: a department, property company, committee, fund, team.</summary>
/// <param name="Id">Its id, unique among parties.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is, such as <c>property-company</c>, <c>owners-committee</c>, <c>department</c>, <c>fund</c>.</param>
public sealed record Party(string Id, string Name, string Kind)
{
    /// <summary>Whether it is closed: it stays for its history, but serves no further unit.</summary>
    public bool Closed { get; init; }
}
