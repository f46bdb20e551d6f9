using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.ProcedureDrafts;

/// <summary>The table <c>procedure_draft_history</c>.</summary>
internal sealed class ProcedureDraftEntryEntityMapping : IEntityTypeConfiguration<ProcedureDraftEntryEntity>
{
    public void Configure(EntityTypeBuilder<ProcedureDraftEntryEntity> builder)
    {
        builder.ToTable("procedure_draft_history");
        builder.HasKey(e => new { e.DraftId, e.Number });
        builder.HasOne<ProcedureDraftEntity>().WithMany().HasForeignKey(e => e.DraftId);
    }
}
