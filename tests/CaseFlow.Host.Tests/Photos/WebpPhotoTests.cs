using CaseFlow.Host.Photos;
using static CaseFlow.Host.Tests.Photos.SamplePhotos;

namespace CaseFlow.Host.Tests.Photos;

public sealed class WebpPhotoTests
{
    private const int Most = 1_000_000;

    [Fact]
    public void A_plain_photo_stays_as_it_is()
    {
        PhotoCheck.Check(Riff(Lossy(20, 10)), Most).Cleaned.ToArray().Should().Equal(Riff(Lossy(20, 10)));
        PhotoCheck.Check(Riff(Lossless(20, 10)), Most).Cleaned.ToArray().Should().Equal(Riff(Lossless(20, 10)));
    }

    [Fact]
    public void The_place_is_removed_and_flags_and_length_follow()
    {
        var profile = RiffChunk("ICCP", 1, 2, 3);
        var photo = Riff(Extended(0x2C, 20, 10), profile, Lossy(20, 10), RiffChunk("EXIF", Ascii(Secret)), RiffChunk("XMP ", Ascii(Secret)), RiffChunk("abcd", 1));

        var result = PhotoCheck.Check(photo, Most);

        result.ContentType.Should().Be("image/webp");
        result.Cleaned.ToArray().Should().Equal(Riff(Extended(0x20, 20, 10), profile, Lossy(20, 10)));
    }

    [Fact]
    public void Whatever_follows_the_end_is_removed() =>
        PhotoCheck.Check(Join(Riff(Lossy(20, 10)), Ascii(Secret)), Most).Cleaned.ToArray().Should().Equal(Riff(Lossy(20, 10)));

    [Fact]
    public void An_animation_is_refused() =>
        PhotoCheck.Check(Riff(Extended(2, 20, 10), RiffChunk("ANIM", 0, 0, 0, 0, 0, 0)), Most).RefusalCode.Should().Be(PhotoCodes.NotAnImage);

    [Fact]
    public void A_photo_cut_anywhere_is_refused()
    {
        var photo = Riff(Extended(0, 20, 10), Lossless(20, 10));
        for (var length = 12; length < photo.Length; length++)
        {
            PhotoCheck.Check(photo.AsMemory(0, length), Most).RefusalCode.Should().Be(PhotoCodes.Damaged);
        }
    }

    [Fact]
    public void A_canvas_of_another_size_and_a_second_picture_are_refused()
    {
        PhotoCheck.Check(Riff(Extended(0, 21, 10), Lossy(20, 10)), Most).RefusalCode.Should().Be(PhotoCodes.Damaged);
        PhotoCheck.Check(Riff(Lossy(20, 10), Lossy(20, 10)), Most).RefusalCode.Should().Be(PhotoCodes.Damaged);
    }

    [Fact]
    public void Too_many_pixels_are_refused() =>
        PhotoCheck.Check(Riff(Lossless(16_000, 100)), Most).RefusalCode.Should().Be(PhotoCodes.Dimensions);
}
