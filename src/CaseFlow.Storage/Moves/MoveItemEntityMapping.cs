using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Moves;

/// <summary>The table <c>move_items</c>.</summary>
internal sealed class MoveItemEntityMapping : IEntityTypeConfiguration<MoveItemEntity>
{
    public void Configure(EntityTypeBuilder<MoveItemEntity> builder)
    {
        builder.ToTable("move_items");
        builder.HasKey(e => new { e.BatchId, e.Position });
        builder.HasIndex(e => new { e.BatchId, e.State, e.Position });
        builder.HasOne<MoveBatchEntity>().WithMany().HasForeignKey(e => e.BatchId);
    }
}
