using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Definitions;

/// <summary>The table <c>procedure_versions</c>.</summary>
internal sealed class ProcedureVersionEntityMapping : IEntityTypeConfiguration<ProcedureVersionEntity>
{
    public void Configure(EntityTypeBuilder<ProcedureVersionEntity> builder)
    {
        builder.ToTable("procedure_versions");
        builder.HasKey(e => new { e.Mechanism, e.Number });
        builder.HasOne<ProcedureContentEntity>().WithMany().HasForeignKey(e => e.Hash);
    }
}
