using CaseFlow.Storage.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Journal;

/// <summary>The table <c>journal</c>.</summary>
internal sealed class JournalEntryEntityMapping : IEntityTypeConfiguration<JournalEntryEntity>
{
    public void Configure(EntityTypeBuilder<JournalEntryEntity> builder)
    {
        builder.ToTable("journal");
        builder.HasKey(e => new { e.CaseId, e.Sequence });
        builder.HasOne<CaseEntity>().WithMany().HasForeignKey(e => e.CaseId);
    }
}
