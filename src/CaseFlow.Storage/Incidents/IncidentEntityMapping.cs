using CaseFlow.Storage.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Incidents;

/// <summary>The table <c>incidents</c>.</summary>
internal sealed class IncidentEntityMapping : IEntityTypeConfiguration<IncidentEntity>
{
    public void Configure(EntityTypeBuilder<IncidentEntity> builder)
    {
        builder.ToTable("incidents");
        builder.HasKey(e => new { e.CaseId, e.Instance, e.Incident });
        builder.HasOne<CaseEntity>().WithMany().HasForeignKey(e => e.CaseId);
        builder.HasIndex(e => e.At);
    }
}
