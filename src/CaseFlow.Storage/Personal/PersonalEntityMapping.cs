using CaseFlow.Storage.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Personal;

/// <summary>The table <c>personal_values</c>.</summary>
internal sealed class PersonalEntityMapping : IEntityTypeConfiguration<PersonalEntity>
{
    public void Configure(EntityTypeBuilder<PersonalEntity> builder)
    {
        builder.ToTable("personal_values");
        builder.HasKey(e => new { e.CaseId, e.Name });
        builder.HasOne<CaseEntity>().WithMany().HasForeignKey(e => e.CaseId);
    }
}
