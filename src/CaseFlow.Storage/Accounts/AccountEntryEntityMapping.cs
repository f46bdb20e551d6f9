using CaseFlow.Storage.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Accounts;

/// <summary>The table <c>account_entries</c>.</summary>
internal sealed class AccountEntryEntityMapping : IEntityTypeConfiguration<AccountEntryEntity>
{
    public void Configure(EntityTypeBuilder<AccountEntryEntity> builder)
    {
        builder.ToTable("account_entries");
        builder.HasKey(e => e.Id);
        builder.HasOne<CaseEntity>().WithMany().HasForeignKey(e => e.CaseId);
    }
}
