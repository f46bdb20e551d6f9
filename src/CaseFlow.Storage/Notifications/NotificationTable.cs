using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Notifications;

/// <summary>Messages to reporters and persons.</summary>
internal sealed class NotificationTable(Statements sql)
{
    private static readonly string Add = Insertion.OrKeep("notifications", ["id"], "recipient", "case_number", "template", "arguments", "at");

    public async ValueTask AddAsync(NotificationRow row) =>
        await sql.SendAsync(Add, row.Id, row.Recipient, row.CaseNumber, row.Template, row.Arguments, row.At.UnixMilliseconds);
}
