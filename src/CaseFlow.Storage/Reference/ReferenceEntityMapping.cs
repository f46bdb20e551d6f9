using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Reference;

/// <summary>The table <c>reference_data</c>.</summary>
internal sealed class ReferenceEntityMapping : IEntityTypeConfiguration<ReferenceEntity>
{
    public void Configure(EntityTypeBuilder<ReferenceEntity> builder)
    {
        builder.ToTable("reference_data");
        builder.HasKey(e => e.Kind);
    }
}
