using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Storage.SignIns;

/// <summary>The table <c>sign_ins</c>.</summary>
internal sealed class SignInEntityMapping : IEntityTypeConfiguration<SignInEntity>
{
    public void Configure(EntityTypeBuilder<SignInEntity> builder)
    {
        builder.ToTable("sign_ins");
        builder.HasKey(e => e.Number);
        builder.Property(e => e.Number).ValueGeneratedNever();
        builder.HasIndex(e => new { e.Person, e.Number });
        builder.HasIndex(e => e.At);
    }
}
