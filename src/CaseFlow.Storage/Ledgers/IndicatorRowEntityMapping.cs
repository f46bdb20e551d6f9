using CaseFlow.Storage.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Ledgers;

/// <summary>The table <c>indicator_rows</c>.</summary>
internal sealed class IndicatorRowEntityMapping : IEntityTypeConfiguration<IndicatorRowEntity>
{
    public void Configure(EntityTypeBuilder<IndicatorRowEntity> builder)
    {
        builder.ToTable("indicator_rows");
        builder.HasKey(e => new { e.CaseId, e.Mechanism, e.Indicator, e.Idx });
        builder.HasOne<CaseEntity>().WithMany().HasForeignKey(e => e.CaseId);
        builder.HasIndex(e => new { e.Mechanism, e.Indicator, e.Day, e.CaseId, e.Idx });
    }
}
