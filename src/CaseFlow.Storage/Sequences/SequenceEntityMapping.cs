using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Sequences;

/// <summary>The table <c>sequences</c>.</summary>
internal sealed class SequenceEntityMapping : IEntityTypeConfiguration<SequenceEntity>
{
    public void Configure(EntityTypeBuilder<SequenceEntity> builder)
    {
        builder.ToTable("sequences");
        builder.HasKey(e => e.Name);
    }
}
