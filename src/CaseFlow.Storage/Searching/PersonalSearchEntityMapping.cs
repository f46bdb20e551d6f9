using CaseFlow.Storage.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Searching;

/// <summary>The table <c>personal_search</c>.</summary>
internal sealed class PersonalSearchEntityMapping : IEntityTypeConfiguration<PersonalSearchEntity>
{
    public void Configure(EntityTypeBuilder<PersonalSearchEntity> builder)
    {
        builder.ToTable("personal_search");
        builder.HasKey(e => new { e.CaseId, e.Name });
        builder.HasOne<CaseEntity>().WithMany().HasForeignKey(e => e.CaseId);
        builder.HasIndex(e => new { e.Name, e.Value, e.CaseId });
    }
}
