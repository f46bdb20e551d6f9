using System.Security.Cryptography;
using CaseFlow.Runtime.Journal;
using CaseFlow.Storage.Tests.Sqlite;

namespace CaseFlow.Storage.Tests.Journal;

public sealed class CheckpointSignerTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    private string KeyFile => _folder.File("checkpoint.key");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_key_is_made_for_its_owner_alone_with_the_public_key_beside_it()
    {
        using var signer = CheckpointSigner.OpenOrCreate(KeyFile);

        File.ReadAllText(KeyFile + ".pub.pem").Should().Be(signer.PublicKeyPem);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(KeyFile).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void A_key_that_is_there_is_used_again()
    {
        using var first = CheckpointSigner.OpenOrCreate(KeyFile);
        File.Delete(KeyFile + ".pub.pem");

        using var second = CheckpointSigner.OpenOrCreate(KeyFile);

        second.KeyId.Should().Be(first.KeyId);
        File.ReadAllText(KeyFile + ".pub.pem").Should().Be(first.PublicKeyPem);
    }

    [Fact]
    public void A_signature_is_verified_by_the_public_key_alone()
    {
        using var signer = CheckpointSigner.OpenOrCreate(KeyFile);
        using var key = CheckpointKey.Read(signer.PublicKeyPem);

        var signature = signer.Sign("abc");

        key.Id.Should().Be(signer.KeyId);
        key.Verifies("abc", signature).Should().BeTrue();
        key.Verifies("abd", signature).Should().BeFalse();
        key.Verifies("abc", "?").Should().BeFalse();
    }

    [Fact]
    public void A_file_that_holds_no_key_is_refused()
    {
        File.WriteAllText(KeyFile, "no key");

        FluentActions.Invoking(() => CheckpointSigner.OpenOrCreate(KeyFile)).Should().Throw<CryptographicException>().WithMessage("*no PEM key*");
        FluentActions.Invoking(() => CheckpointKey.Read("no key")).Should().Throw<CryptographicException>();
    }
}
