using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Looks;

/// <summary>The table <c>looks</c>.</summary>
internal sealed class LookEntityMapping : IEntityTypeConfiguration<LookEntity>
{
    public void Configure(EntityTypeBuilder<LookEntity> builder)
    {
        builder.ToTable("looks");
        builder.HasKey(e => e.Number);
        builder.Property(e => e.Number).ValueGeneratedNever();
        builder.HasIndex(e => new { e.CaseId, e.Number });
    }
}
