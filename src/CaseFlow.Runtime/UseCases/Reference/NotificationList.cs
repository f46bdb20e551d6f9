using System.Collections.Immutable;
using CaseFlow.Runtime.UseCases.Demands;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>Messages.</summary>
/// <param name="Messages">Newest first.</param>
public sealed record NotificationList(ImmutableArray<MessageView> Messages);
