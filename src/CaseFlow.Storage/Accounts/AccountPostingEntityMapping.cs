using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Accounts;

/// <summary>The table <c>account_postings</c>.</summary>
internal sealed class AccountPostingEntityMapping : IEntityTypeConfiguration<AccountPostingEntity>
{
    public void Configure(EntityTypeBuilder<AccountPostingEntity> builder)
    {
        builder.ToTable("account_postings");
        builder.HasKey(e => new { e.AccountId, e.Number });
        builder.HasOne<AccountEntity>().WithMany().HasForeignKey(e => e.AccountId);
        builder.HasOne<AccountEntryEntity>().WithMany().HasForeignKey(e => e.EntryId);
    }
}
