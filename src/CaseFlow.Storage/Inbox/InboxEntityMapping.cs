using CaseFlow.Storage.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Inbox;

/// <summary>The table <c>inbox</c>.</summary>
internal sealed class InboxEntityMapping : IEntityTypeConfiguration<InboxEntity>
{
    public void Configure(EntityTypeBuilder<InboxEntity> builder)
    {
        builder.ToTable("inbox");
        builder.HasKey(e => new { e.CaseId, e.Instance, e.Item });
        builder.HasOne<CaseEntity>().WithMany().HasForeignKey(e => e.CaseId);

        // One index for what waits for a role at a unit, one for what a person has; each gives the soonest rows without sorting.
        builder.HasIndex(e => new { e.Role, e.Unit, e.Due, e.CaseId, e.Instance, e.Item }, "ix_inbox_group").HasFilter("assignee IS NULL");
        builder.HasIndex(e => new { e.Assignee, e.Due, e.CaseId, e.Instance, e.Item }, "ix_inbox_own").HasFilter("assignee IS NOT NULL");

        // What waits for one person is rare and stands apart from what waits for a role.
        builder.HasIndex(e => new { e.Person, e.Due, e.CaseId, e.Instance, e.Item }, "ix_inbox_person").HasFilter("person IS NOT NULL");
    }
}
