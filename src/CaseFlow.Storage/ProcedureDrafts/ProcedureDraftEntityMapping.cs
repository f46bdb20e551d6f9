using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.ProcedureDrafts;

/// <summary>The table <c>procedure_drafts</c>.</summary>
internal sealed class ProcedureDraftEntityMapping : IEntityTypeConfiguration<ProcedureDraftEntity>
{
    public void Configure(EntityTypeBuilder<ProcedureDraftEntity> builder)
    {
        builder.ToTable("procedure_drafts");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.Mechanism);
    }
}
