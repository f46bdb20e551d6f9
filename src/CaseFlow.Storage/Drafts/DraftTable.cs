using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Drafts;

/// <summary>Drafts, gone with their task.</summary>
internal sealed class DraftTable(Statements sql)
{
    private static readonly string Save = Insertion.OrReplace("drafts", ["case_id", "instance", "item", "person"], "answers", "saved_at");

    public async ValueTask SaveAsync(TaskDraft draft) =>
        await sql.SendAsync(
            Save, draft.Task.Case.Value, draft.Task.Instance, draft.Task.Item, draft.Person, DraftText.Write(draft.Answers), draft.SavedAt.UnixMilliseconds);

    public ValueTask<TaskDraft?> LoadAsync(TaskId task, string person) =>
        sql.FirstAsync<TaskDraft?>(
            "SELECT answers, saved_at FROM drafts WHERE case_id = @p0 AND instance = @p1 AND item = @p2 AND person = @p3",
            row => new TaskDraft(task, person, DraftText.Read(row.GetString(0)), row.Moment(1)),
            task.Case.Value, task.Instance, task.Item, person);

    public async ValueTask RemoveAsync(TaskId task) =>
        await sql.SendAsync("DELETE FROM drafts WHERE case_id = @p0 AND instance = @p1 AND item = @p2", task.Case.Value, task.Instance, task.Item);
}
