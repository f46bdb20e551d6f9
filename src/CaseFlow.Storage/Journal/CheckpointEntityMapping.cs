using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Journal;

/// <summary>The table <c>checkpoints</c>.</summary>
internal sealed class CheckpointEntityMapping : IEntityTypeConfiguration<CheckpointEntity>
{
    public void Configure(EntityTypeBuilder<CheckpointEntity> builder)
    {
        builder.ToTable("checkpoints");
        builder.HasKey(e => e.Number);
        builder.Property(e => e.Number).ValueGeneratedNever();
    }
}
