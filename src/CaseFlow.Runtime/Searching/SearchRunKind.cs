namespace CaseFlow.Runtime.Searching;

/// <summary>What a stretch of text is made of.</summary>
internal enum SearchRunKind
{
    /// <summary>Chinese characters, and others written without blanks between words.</summary>
    Ideographs,

    /// <summary>Letters.</summary>
    Letters,

    /// <summary>Digits.</summary>
    Digits,
}
