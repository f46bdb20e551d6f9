using CaseFlow.Storage.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Visits;

/// <summary>The table <c>visit_logs</c>.</summary>
internal sealed class VisitLogEntityMapping : IEntityTypeConfiguration<VisitLogEntity>
{
    public void Configure(EntityTypeBuilder<VisitLogEntity> builder)
    {
        builder.ToTable("visit_logs");
        builder.HasKey(e => new { e.CaseId, e.Instance });
        builder.HasOne<CaseEntity>().WithMany().HasForeignKey(e => e.CaseId);
        builder.HasIndex(e => new { e.Mechanism, e.Process, e.BeganAt });
    }
}
