using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Tokens;

/// <summary>What a token may be used for, at most: the person's own rights come from the organisation at each use.</summary>
public static class TokenScopes
{
    /// <summary>Register, withdraw and rate demands, upload files.</summary>
    public const string DemandsWrite = "demands:write";

    /// <summary>List cases and read case files.</summary>
    public const string DemandsRead = "demands:read";

    /// <summary>Read the inbox, tasks and the files of their cases.</summary>
    public const string TasksRead = "tasks:read";

    /// <summary>Claim, release and complete tasks, upload files.</summary>
    public const string TasksWrite = "tasks:write";

    /// <summary>Read running processes and change them by hand; for administrators.</summary>
    public const string InstancesWrite = "instances:write";

    /// <summary>All scopes, in the order in which they are shown.</summary>
    public static ImmutableArray<string> All { get; } = [DemandsRead, DemandsWrite, TasksRead, TasksWrite, InstancesWrite];
}
