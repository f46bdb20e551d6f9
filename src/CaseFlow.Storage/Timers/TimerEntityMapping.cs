using CaseFlow.Storage.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Timers;

/// <summary>The table <c>timers</c>.</summary>
internal sealed class TimerEntityMapping : IEntityTypeConfiguration<TimerEntity>
{
    public void Configure(EntityTypeBuilder<TimerEntity> builder)
    {
        builder.ToTable("timers");
        builder.HasKey(e => new { e.CaseId, e.Instance, e.Timer });
        builder.Property(e => e.LeasedUntil).HasDefaultValue(0L);
        builder.HasOne<CaseEntity>().WithMany().HasForeignKey(e => e.CaseId);
        builder.HasIndex(e => new { e.Due, e.CaseId, e.Instance, e.Timer });
    }
}
