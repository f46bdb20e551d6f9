using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.SignIns;

/// <summary>The table <c>guesses</c>.</summary>
internal sealed class GuessesEntityMapping : IEntityTypeConfiguration<GuessesEntity>
{
    public void Configure(EntityTypeBuilder<GuessesEntity> builder)
    {
        builder.ToTable("guesses");
        builder.HasKey(e => e.Key);
        builder.HasIndex(e => e.LastAt);
    }
}
