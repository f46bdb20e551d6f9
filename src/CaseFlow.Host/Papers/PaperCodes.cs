namespace CaseFlow.Host.Papers;

/// <summary>Why a paper is refused; each code is the key of its text. Pictures are refused as photos are.</summary>
internal static class PaperCodes
{
    /// <summary>The content is no PDF, office file or picture.</summary>
    public const string NotAPaper = "paper.not-a-paper";

    /// <summary>More bytes than allowed. Argument of the text: max, in MB.</summary>
    public const string TooLarge = "paper.too-large";

    /// <summary>The content begins like a paper, but its parts do not fit together or its end is missing.</summary>
    public const string Damaged = "paper.damaged";

    /// <summary>An office file that contains programs.</summary>
    public const string Macros = "paper.macros";
}
