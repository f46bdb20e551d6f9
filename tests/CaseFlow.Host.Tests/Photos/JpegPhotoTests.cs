using System.Text;
using CaseFlow.Host.Photos;
using static CaseFlow.Host.Tests.Photos.SamplePhotos;

namespace CaseFlow.Host.Tests.Photos;

public sealed class JpegPhotoTests
{
    private const int Most = 1_000_000;

    [Fact]
    public void A_plain_photo_stays_as_it_is()
    {
        var photo = Jpeg();

        var result = PhotoCheck.Check(photo, Most);

        result.RefusalCode.Should().BeNull();
        result.ContentType.Should().Be("image/jpeg");
        result.Cleaned.ToArray().Should().Equal(photo);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_place_is_removed_and_the_orientation_stays(bool little)
    {
        var result = PhotoCheck.Check(Jpeg(ExifWithPlace(6, little)), Most);

        var text = Encoding.Latin1.GetString(result.Cleaned.Span);
        text.Should().NotContain(Secret).And.Contain("Exif");
        result.Cleaned.ToArray().Should().Equal(Jpeg(Segment(0xE1, ExifOrientation.Write(6))));
        ExifOrientation.Read(ExifOrientation.Write(6)).Should().Be(6);
    }

    [Fact]
    public void Exif_of_an_upright_photo_is_removed_wholly()
    {
        var result = PhotoCheck.Check(Jpeg(ExifWithPlace(1, true)), Most);

        result.Cleaned.ToArray().Should().Equal(Jpeg());
    }

    [Fact]
    public void Comments_and_private_segments_are_removed_and_the_colour_profile_stays()
    {
        var profile = Segment(0xE2, Ascii("ICC_PROFILE\0\u0001\u0001profile"));
        var photo = Jpeg(
            Segment(0xFE, Ascii("comment " + Secret)),
            Segment(0xE1, Ascii("http://ns.adobe.com/xap/1.0/\0" + Secret)),
            Segment(0xED, Ascii("Photoshop 3.0\0" + Secret)),
            Segment(0xE2, Ascii("MPF\0" + Secret)),
            Segment(0xE5, Ascii(Secret)),
            profile);

        var result = PhotoCheck.Check(photo, Most);

        result.Cleaned.ToArray().Should().Equal(Jpeg(profile));
    }

    [Fact]
    public void A_thumbnail_in_the_first_segment_is_removed()
    {
        var first = Segment(0xE0, [.. Ascii("JFIF\0\u0001\u0002\0\0\u0048\0\u0048"), 1, 1, 9, 9, 9]);
        var photo = Jpeg();
        byte[] withThumbnail = [.. photo[..2], .. first, .. photo[20..]];

        PhotoCheck.Check(withThumbnail, Most).Cleaned.ToArray().Should().Equal(photo);
    }

    [Fact]
    public void Whatever_follows_the_end_is_removed()
    {
        var result = PhotoCheck.Check(Join(Jpeg(), Ascii("PK\u0003\u0004 a program")), Most);

        result.Cleaned.ToArray().Should().Equal(Jpeg());
    }

    [Fact]
    public void A_photo_cut_anywhere_is_refused()
    {
        var photo = Jpeg(ExifWithPlace(6, true));
        for (var length = 3; length < photo.Length; length++)
        {
            PhotoCheck.Check(photo.AsMemory(0, length), Most).RefusalCode.Should().Be(PhotoCodes.Damaged, "length {0}", length);
        }
    }

    [Theory]
    [InlineData(12_001, 10)]
    [InlineData(10, 12_001)]
    [InlineData(10_000, 6_001)]
    public void Too_many_pixels_are_refused(int width, int height) =>
        PhotoCheck.Check(Jpeg(width, height), Most).RefusalCode.Should().Be(PhotoCodes.Dimensions);

    [Fact]
    public void The_most_pixels_are_accepted() => PhotoCheck.Check(Jpeg(10_000, 6_000), Most).RefusalCode.Should().BeNull();

    [Fact]
    public void A_photo_without_height_or_with_two_frames_is_refused()
    {
        PhotoCheck.Check(Jpeg(16, 0), Most).RefusalCode.Should().Be(PhotoCodes.Damaged);
        PhotoCheck.Check(Jpeg(Frame(16, 16)), Most).RefusalCode.Should().Be(PhotoCodes.Damaged);
    }

    [Fact]
    public void Tables_that_do_not_fill_their_segment_are_refused()
    {
        PhotoCheck.Check(Jpeg(Segment(0xDB, Ascii(Secret))), Most).RefusalCode.Should().Be(PhotoCodes.Damaged);
        PhotoCheck.Check(Jpeg(Segment(0xC4, [0, 1, .. new byte[15]])), Most).RefusalCode.Should().Be(PhotoCodes.Damaged);
        PhotoCheck.Check(Jpeg(Segment(0xDD, 0, 1, 2)), Most).RefusalCode.Should().Be(PhotoCodes.Damaged);
    }
}
