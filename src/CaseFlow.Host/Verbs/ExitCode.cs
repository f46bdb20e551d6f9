namespace CaseFlow.Host.Verbs;

/// <summary>What a verb gives back to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done, nothing found.</summary>
    public const int Done = 0;

    /// <summary>Refused, or something was found.</summary>
    public const int Refused = 1;

    /// <summary>The command line is not understood.</summary>
    public const int WrongUsage = 2;
}
