using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>A task of an inbox.</summary>
/// <param name="Row">The task.</param>
/// <param name="Urgency">How its clock stands.</param>
/// <param name="MechanismName">The procedure's name.</param>
/// <param name="AssigneeName">Who claimed it, by name; null while nobody did.</param>
public sealed record InboxItem(InboxRow Row, Urgency Urgency, LocalText MechanismName, string? AssigneeName);
