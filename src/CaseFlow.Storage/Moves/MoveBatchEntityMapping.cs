using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Moves;

/// <summary>The table <c>move_batches</c>.</summary>
internal sealed class MoveBatchEntityMapping : IEntityTypeConfiguration<MoveBatchEntity>
{
    public void Configure(EntityTypeBuilder<MoveBatchEntity> builder)
    {
        builder.ToTable("move_batches");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.State);
    }
}
