using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Backtests;

/// <summary>The table <c>backtests</c>.</summary>
internal sealed class BacktestEntityMapping : IEntityTypeConfiguration<BacktestEntity>
{
    public void Configure(EntityTypeBuilder<BacktestEntity> builder)
    {
        builder.ToTable("backtests");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.DraftId);
        builder.HasIndex(e => e.Running);
    }
}
