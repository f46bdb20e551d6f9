using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Organisations;

/// <summary>The table <c>organisation_changes</c>.</summary>
internal sealed class OrganisationChangeEntityMapping : IEntityTypeConfiguration<OrganisationChangeEntity>
{
    public void Configure(EntityTypeBuilder<OrganisationChangeEntity> builder)
    {
        builder.ToTable("organisation_changes");
        builder.HasKey(e => e.Number);
        builder.Property(e => e.Number).ValueGeneratedNever();
        builder.HasIndex(e => new { e.Subject, e.Number });
    }
}
