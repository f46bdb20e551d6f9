using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Receipts;

/// <summary>The table <c>receipts</c>.</summary>
internal sealed class ReceiptEntityMapping : IEntityTypeConfiguration<ReceiptEntity>
{
    public void Configure(EntityTypeBuilder<ReceiptEntity> builder)
    {
        builder.ToTable("receipts");
        builder.HasKey(e => e.Key);
        builder.HasIndex(e => e.At);
    }
}
