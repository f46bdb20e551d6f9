using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.Ratings;

/// <summary>The table <c>rating_entries</c>.</summary>
internal sealed class RatingEntryEntityMapping : IEntityTypeConfiguration<RatingEntryEntity>
{
    public void Configure(EntityTypeBuilder<RatingEntryEntity> builder)
    {
        builder.ToTable("rating_entries");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => new { e.List, e.PutAt });
        builder.HasIndex(e => new { e.Party, e.List });
    }
}
