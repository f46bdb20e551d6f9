using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Recurring;

/// <summary>The table <c>recurring_starts</c>.</summary>
internal sealed class RecurringStartEntityMapping : IEntityTypeConfiguration<RecurringStartEntity>
{
    public void Configure(EntityTypeBuilder<RecurringStartEntity> builder)
    {
        builder.ToTable("recurring_starts");
        builder.HasKey(e => new { e.Mechanism, e.StartEvent, e.Unit, e.Occurrence });
    }
}
