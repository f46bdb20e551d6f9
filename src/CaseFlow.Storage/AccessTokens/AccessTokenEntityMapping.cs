using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.AccessTokens;

/// <summary>The table <c>access_tokens</c>.</summary>
internal sealed class AccessTokenEntityMapping : IEntityTypeConfiguration<AccessTokenEntity>
{
    public void Configure(EntityTypeBuilder<AccessTokenEntity> builder)
    {
        builder.ToTable("access_tokens");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.Digest).IsUnique();
        builder.HasIndex(e => new { e.Person, e.CreatedAt });
    }
}
