using CaseFlow.Storage.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Ledgers;

/// <summary>The table <c>ledger_rows</c>.</summary>
internal sealed class LedgerRowEntityMapping : IEntityTypeConfiguration<LedgerRowEntity>
{
    public void Configure(EntityTypeBuilder<LedgerRowEntity> builder)
    {
        builder.ToTable("ledger_rows");
        builder.HasKey(e => new { e.CaseId, e.Mechanism, e.Ledger, e.Idx });
        builder.HasOne<CaseEntity>().WithMany().HasForeignKey(e => e.CaseId);
        builder.HasIndex(e => new { e.Mechanism, e.Ledger, e.RegisteredAt, e.CaseId, e.Idx });
    }
}
