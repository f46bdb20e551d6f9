namespace CaseFlow.Runtime.Journal.Verification;

/// <summary>One problem found in the evidence.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="CaseNumber">The case's number, or <c>#ID</c> when its row is gone; null when no case is concerned.</param>
/// <param name="Sequence">The entry's sequence number; null when no entry is concerned.</param>
/// <param name="Checkpoint">The checkpoint's number; null when none is concerned.</param>
/// <param name="Detail">More, in English; null when the kind says it all.</param>
public sealed record VerificationProblem(VerificationProblemKind Kind, string? CaseNumber, long? Sequence, long? Checkpoint, string? Detail)
{
    /// <summary>The stable dotted code by which the text is found, such as <c>audit.entry-altered</c>.</summary>
    public string Code => Kind switch
    {
        VerificationProblemKind.EntryAltered => "audit.entry-altered",
        VerificationProblemKind.EntryMissing => "audit.entry-missing",
        VerificationProblemKind.EntryReordered => "audit.entry-reordered",
        VerificationProblemKind.ChainCut => "audit.chain-cut",
        VerificationProblemKind.CaseHeadDiffers => "audit.case-head-differs",
        VerificationProblemKind.CaseMissing => "audit.case-missing",
        VerificationProblemKind.CheckpointDiffers => "audit.checkpoint-differs",
        VerificationProblemKind.CheckpointAltered => "audit.checkpoint-altered",
        VerificationProblemKind.CheckpointMissing => "audit.checkpoint-missing",
        VerificationProblemKind.SignatureWrong => "audit.signature-wrong",
        VerificationProblemKind.KeyUnknown => "audit.key-unknown",
        VerificationProblemKind.LookAltered => "audit.look-altered",
        VerificationProblemKind.LookMissing => "audit.look-missing",
        VerificationProblemKind.OrganisationChangeAltered => "audit.organisation-change-altered",
        VerificationProblemKind.OrganisationChangeMissing => "audit.organisation-change-missing",
        VerificationProblemKind.ListVersionAltered => "audit.list-version-altered",
        VerificationProblemKind.ListVersionMissing => "audit.list-version-missing",
        VerificationProblemKind.ProcedureVersionAltered => "audit.procedure-version-altered",
        VerificationProblemKind.ProcedureVersionMissing => "audit.procedure-version-missing",
        VerificationProblemKind.AccountEntryAltered => "audit.account-entry-altered",
        VerificationProblemKind.AccountEntryMissing => "audit.account-entry-missing",
        VerificationProblemKind.AccountDiffers => "audit.account-differs",
        VerificationProblemKind.StateDiffers => "audit.state-differs",
        _ => "audit.unreadable",
    };
}
