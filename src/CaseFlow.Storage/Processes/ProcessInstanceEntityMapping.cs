using CaseFlow.Storage.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Processes;

/// <summary>The table <c>process_instances</c>.</summary>
internal sealed class ProcessInstanceEntityMapping : IEntityTypeConfiguration<ProcessInstanceEntity>
{
    public void Configure(EntityTypeBuilder<ProcessInstanceEntity> builder)
    {
        builder.ToTable("process_instances");
        builder.HasKey(e => new { e.CaseId, e.Number });
        builder.HasOne<CaseEntity>().WithMany().HasForeignKey(e => e.CaseId);
    }
}
