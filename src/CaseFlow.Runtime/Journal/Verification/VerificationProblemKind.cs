namespace CaseFlow.Runtime.Journal.Verification;

/// <summary>What is wrong with the evidence.</summary>
public enum VerificationProblemKind
{
    /// <summary>An entry's fields do not give its hash.</summary>
    EntryAltered,

    /// <summary>A sequence number within a chain is not there.</summary>
    EntryMissing,

    /// <summary>An entry stands at a place that is not its own in the chain.</summary>
    EntryReordered,

    /// <summary>A chain ends before the head that the case row or a checkpoint names.</summary>
    ChainCut,

    /// <summary>The case row names another head than the chain has.</summary>
    CaseHeadDiffers,

    /// <summary>There are entries of a case that has no row, or a checkpoint names a case of which nothing is left.</summary>
    CaseMissing,

    /// <summary>The chain has another hash at a place than a checkpoint says.</summary>
    CheckpointDiffers,

    /// <summary>A checkpoint's fields do not give its hash.</summary>
    CheckpointAltered,

    /// <summary>A checkpoint is not there, or one stands in the place of another.</summary>
    CheckpointMissing,

    /// <summary>A checkpoint's signature does not fit its hash.</summary>
    SignatureWrong,

    /// <summary>A checkpoint was signed with another key than the one given.</summary>
    KeyUnknown,

    /// <summary>A look at personal data was changed.</summary>
    LookAltered,

    /// <summary>A look at personal data is not there.</summary>
    LookMissing,

    /// <summary>A change of the organisation was changed itself.</summary>
    OrganisationChangeAltered,

    /// <summary>A change of the organisation is not there.</summary>
    OrganisationChangeMissing,

    /// <summary>A version of a reference list, or its content, was changed; the detail names the list.</summary>
    ListVersionAltered,

    /// <summary>A version of a reference list is not there; the detail names the list.</summary>
    ListVersionMissing,

    /// <summary>A version of a procedure, or one of its files, was changed; the detail names the mechanism.</summary>
    ProcedureVersionAltered,

    /// <summary>A version of a procedure is not there; the detail names the mechanism.</summary>
    ProcedureVersionMissing,

    /// <summary>An account entry or its lines are not what the journal says, or do not sum to 0.</summary>
    AccountEntryAltered,

    /// <summary>The journal names an account entry that is not there, or one is there that it does not name.</summary>
    AccountEntryMissing,

    /// <summary>An account is not what the journal and its own lines make of it.</summary>
    AccountDiffers,

    /// <summary>The stored state differs from the replay of the journal.</summary>
    StateDiffers,

    /// <summary>The evidence could not be read to its end.</summary>
    Unreadable,
}
