using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Cases;

/// <summary>The table <c>case_places</c>.</summary>
internal sealed class CasePlaceEntityMapping : IEntityTypeConfiguration<CasePlaceEntity>
{
    public void Configure(EntityTypeBuilder<CasePlaceEntity> builder)
    {
        builder.ToTable("case_places");
        builder.HasKey(e => new { e.Unit, e.RegisteredAt, e.CaseId });
        builder.HasOne<CaseEntity>().WithMany().HasForeignKey(e => e.CaseId);
        builder.HasIndex(e => e.CaseId);
    }
}
