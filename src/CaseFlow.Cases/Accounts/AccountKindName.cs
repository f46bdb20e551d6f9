namespace CaseFlow.Cases.Accounts;

/// <summary>Kinds of accounts as diagrams and stores write them, such as <c>publicRevenue</c>.</summary>
public static class AccountKindName
{
    /// <summary>The name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static string Of(AccountKind kind) => kind switch
    {
        AccountKind.PublicRevenue => "publicRevenue",
        AccountKind.Fund => "fund",
        AccountKind.Bond => "bond",
        AccountKind.Project => "project",
        _ => "outside",
    };

    /// <summary>The kind of a name; null when there is none.</summary>
    /// <param name="name">The name.</param>
    public static AccountKind? Find(string? name) => Enum.GetValues<AccountKind>().Where(k => Of(k) == name).Select(k => (AccountKind?)k).FirstOrDefault();
}
