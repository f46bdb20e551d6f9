using CaseFlow.Storage.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Drafts;

/// <summary>The table <c>drafts</c>.</summary>
internal sealed class DraftEntityMapping : IEntityTypeConfiguration<DraftEntity>
{
    public void Configure(EntityTypeBuilder<DraftEntity> builder)
    {
        builder.ToTable("drafts");
        builder.HasKey(e => new { e.CaseId, e.Instance, e.Item, e.Person });
        builder.HasOne<CaseEntity>().WithMany().HasForeignKey(e => e.CaseId);
    }
}
