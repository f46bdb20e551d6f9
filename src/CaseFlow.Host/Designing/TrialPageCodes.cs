namespace CaseFlow.Host.Designing;

/// <summary>Codes of the pages on which procedures are tried out.</summary>
internal static class TrialPageCodes
{
    /// <summary>Refusal: the moment is none.</summary>
    public const string Moment = "trial.page.moment";
}
