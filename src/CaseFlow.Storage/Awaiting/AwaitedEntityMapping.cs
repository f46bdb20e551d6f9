using CaseFlow.Storage.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Awaiting;

/// <summary>The table <c>awaited</c>.</summary>
internal sealed class AwaitedEntityMapping : IEntityTypeConfiguration<AwaitedEntity>
{
    public void Configure(EntityTypeBuilder<AwaitedEntity> builder)
    {
        builder.ToTable("awaited");
        builder.HasKey(e => new { e.CaseId, e.Instance, e.Wait, e.Match });
        builder.HasOne<CaseEntity>().WithMany().HasForeignKey(e => e.CaseId);
        builder.HasIndex(e => new { e.Topic, e.Definition, e.Match, e.Since });
    }
}
