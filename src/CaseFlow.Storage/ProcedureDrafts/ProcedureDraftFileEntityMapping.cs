using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.ProcedureDrafts;

/// <summary>The table <c>procedure_draft_files</c>.</summary>
internal sealed class ProcedureDraftFileEntityMapping : IEntityTypeConfiguration<ProcedureDraftFileEntity>
{
    public void Configure(EntityTypeBuilder<ProcedureDraftFileEntity> builder)
    {
        builder.ToTable("procedure_draft_files");
        builder.HasKey(e => new { e.DraftId, e.Path });
        builder.HasOne<ProcedureDraftEntity>().WithMany().HasForeignKey(e => e.DraftId);
    }
}
