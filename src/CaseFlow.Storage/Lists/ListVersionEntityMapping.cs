using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Lists;

/// <summary>The table <c>list_versions</c>.</summary>
internal sealed class ListVersionEntityMapping : IEntityTypeConfiguration<ListVersionEntity>
{
    public void Configure(EntityTypeBuilder<ListVersionEntity> builder)
    {
        builder.ToTable("list_versions");
        builder.HasKey(e => new { e.List, e.Number });
        builder.Property(e => e.Number).ValueGeneratedNever();
    }
}
