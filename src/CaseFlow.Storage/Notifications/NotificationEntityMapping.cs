using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Notifications;

/// <summary>The table <c>notifications</c>.</summary>
internal sealed class NotificationEntityMapping : IEntityTypeConfiguration<NotificationEntity>
{
    public void Configure(EntityTypeBuilder<NotificationEntity> builder)
    {
        builder.ToTable("notifications");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => new { e.Recipient, e.At, e.Id });
    }
}
