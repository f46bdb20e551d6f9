using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Files;

/// <summary>The table <c>files</c>.</summary>
internal sealed class FileEntityMapping : IEntityTypeConfiguration<FileEntity>
{
    public void Configure(EntityTypeBuilder<FileEntity> builder)
    {
        builder.ToTable("files");
        builder.HasKey(e => e.Id);
    }
}
