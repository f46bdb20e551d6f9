using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Definitions;

/// <summary>The table <c>procedure_contents</c>.</summary>
internal sealed class ProcedureContentEntityMapping : IEntityTypeConfiguration<ProcedureContentEntity>
{
    public void Configure(EntityTypeBuilder<ProcedureContentEntity> builder)
    {
        builder.ToTable("procedure_contents");
        builder.HasKey(e => e.Hash);
    }
}
