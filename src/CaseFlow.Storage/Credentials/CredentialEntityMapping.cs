using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Credentials;

/// <summary>The table <c>credentials</c>.</summary>
internal sealed class CredentialEntityMapping : IEntityTypeConfiguration<CredentialEntity>
{
    public void Configure(EntityTypeBuilder<CredentialEntity> builder)
    {
        builder.ToTable("credentials");
        builder.HasKey(e => e.Person);
    }
}
