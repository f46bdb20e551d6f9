using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Backtests;

/// <summary>The table <c>backtest_items</c>.</summary>
internal sealed class BacktestItemEntityMapping : IEntityTypeConfiguration<BacktestItemEntity>
{
    public void Configure(EntityTypeBuilder<BacktestItemEntity> builder)
    {
        builder.ToTable("backtest_items");
        builder.HasKey(e => new { e.BacktestId, e.Number });
        builder.HasOne<BacktestEntity>().WithMany().HasForeignKey(e => e.BacktestId);
    }
}
