using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Cases;

/// <summary>The table <c>cases</c>.</summary>
internal sealed class CaseEntityMapping : IEntityTypeConfiguration<CaseEntity>
{
    public void Configure(EntityTypeBuilder<CaseEntity> builder)
    {
        builder.ToTable("cases");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.HasIndex(e => e.Number).IsUnique();
        builder.HasIndex(e => new { e.RegisteredAt, e.Id });
        builder.HasIndex(e => e.CoveredBy);
        builder.HasIndex(e => e.Id, "ix_cases_not_searchable").HasFilter("search_mark = 0");
    }
}
