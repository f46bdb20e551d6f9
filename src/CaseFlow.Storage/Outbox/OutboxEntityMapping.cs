using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Outbox;

/// <summary>The table <c>outbox</c>.</summary>
internal sealed class OutboxEntityMapping : IEntityTypeConfiguration<OutboxEntity>
{
    public void Configure(EntityTypeBuilder<OutboxEntity> builder)
    {
        builder.ToTable("outbox");
        builder.HasKey(e => e.Position);
        builder.Property(e => e.LeasedUntil).HasDefaultValue(0L);
        builder.Property(e => e.Position).ValueGeneratedOnAdd();
        builder.HasIndex(e => e.Id).IsUnique();
        builder.HasIndex(e => new { e.NotBefore, e.Position });
    }
}
