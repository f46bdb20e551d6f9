using CaseFlow.Host.Photos;
using static CaseFlow.Host.Tests.Photos.SamplePhotos;

namespace CaseFlow.Host.Tests.Photos;

public sealed class PngPhotoTests
{
    private const int Most = 1_000_000;

    [Fact]
    public void The_check_sum_of_the_end_chunk_is_the_published_one() => Crc32.Of("IEND"u8).Should().Be(0xAE426082);

    [Fact]
    public void Chunks_that_say_how_it_looks_stay_and_all_others_go()
    {
        var looks = Join(Chunk("gAMA", 0, 0, 0xB1, 0x8F), Chunk("pHYs", 0, 0, 0, 1, 0, 0, 0, 1, 1));
        var told = Join(
            Chunk("eXIf", Ascii(Secret)),
            Chunk("tEXt", Ascii("Comment\0" + Secret)),
            Chunk("iTXt", Ascii(Secret)),
            Chunk("zTXt", Ascii(Secret)),
            Chunk("tIME", 7, 0xEA, 1, 1, 1, 1, 1),
            Chunk("acTL", 0, 0, 0, 2, 0, 0, 0, 0),
            Chunk("prVt", Ascii(Secret)));

        var result = PhotoCheck.Check(Png(told, looks), Most);

        result.RefusalCode.Should().BeNull();
        result.ContentType.Should().Be("image/png");
        result.Cleaned.ToArray().Should().Equal(Png(looks));
    }

    [Fact]
    public void Whatever_follows_the_end_is_removed() =>
        PhotoCheck.Check(Join(Png(), Ascii("<script>")), Most).Cleaned.ToArray().Should().Equal(Png());

    [Fact]
    public void A_changed_byte_is_noticed()
    {
        var photo = Png();
        photo[45] ^= 1;

        PhotoCheck.Check(photo, Most).RefusalCode.Should().Be(PhotoCodes.Damaged);
    }

    [Fact]
    public void A_photo_cut_anywhere_is_refused()
    {
        var photo = Png();
        for (var length = 8; length < photo.Length; length++)
        {
            PhotoCheck.Check(photo.AsMemory(0, length), Most).RefusalCode.Should().Be(PhotoCodes.Damaged);
        }
    }

    [Fact]
    public void An_unknown_chunk_that_must_be_understood_is_refused() =>
        PhotoCheck.Check(Png(Chunk("ABCD")), Most).RefusalCode.Should().Be(PhotoCodes.Damaged);

    [Fact]
    public void Too_many_pixels_are_refused() =>
        PhotoCheck.Check(Png(70_000, 70_000), Most).RefusalCode.Should().Be(PhotoCodes.Dimensions);
}
