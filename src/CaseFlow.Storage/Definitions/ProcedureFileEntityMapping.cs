using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Definitions;

/// <summary>The table <c>procedure_files</c>.</summary>
internal sealed class ProcedureFileEntityMapping : IEntityTypeConfiguration<ProcedureFileEntity>
{
    public void Configure(EntityTypeBuilder<ProcedureFileEntity> builder)
    {
        builder.ToTable("procedure_files");
        builder.HasKey(e => new { e.Hash, e.Path });
        builder.HasOne<ProcedureContentEntity>().WithMany().HasForeignKey(e => e.Hash);
    }
}
