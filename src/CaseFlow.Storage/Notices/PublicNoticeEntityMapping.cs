using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Notices;

/// <summary>The table <c>public_notices</c>.</summary>
internal sealed class PublicNoticeEntityMapping : IEntityTypeConfiguration<PublicNoticeEntity>
{
    public void Configure(EntityTypeBuilder<PublicNoticeEntity> builder)
    {
        builder.ToTable("public_notices");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => new { e.PublishedAt, e.Id });
    }
}
