namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>What a person may do with a draft as it stands.</summary>
/// <param name="MayEdit">Change its files, hand it in, give it up.</param>
/// <param name="MayPublish">Publish it.</param>
/// <param name="MaySendBack">Send it back.</param>
/// <param name="IsOwn">Whether the person drew on it and so does not review it.</param>
public sealed record DraftRights(bool MayEdit, bool MayPublish, bool MaySendBack, bool IsOwn);
