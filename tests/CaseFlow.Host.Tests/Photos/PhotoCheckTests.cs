using System.Text;
using CaseFlow.Host.Photos;
using static CaseFlow.Host.Tests.Photos.SamplePhotos;

namespace CaseFlow.Host.Tests.Photos;

public sealed class PhotoCheckTests
{
    private const int Most = 1_000_000;

    [Theory]
    [InlineData("")]
    [InlineData("MZ\u0090\0\u0003 This program cannot be run in DOS mode.")]
    [InlineData("<!DOCTYPE html><script>alert(1)</script>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>")]
    [InlineData("GIF89a\u0001\0\u0001\0")]
    [InlineData("RIFF\u0004\0\0\0AVI ")]
    [InlineData("%PDF-1.7")]
    public void What_is_not_a_photo_is_refused(string content) =>
        PhotoCheck.Check(Ascii(content), Most).RefusalCode.Should().Be(PhotoCodes.NotAnImage);

    [Fact]
    public void The_first_bytes_of_a_photo_do_not_make_a_program_one()
    {
        PhotoCheck.Check(Join([0xFF, 0xD8, 0xFF, 0xE0], Ascii("MZ program")), Most).RefusalCode.Should().Be(PhotoCodes.Damaged);
        PhotoCheck.Check(Join(Png()[..8], Ascii("<script>alert(1)</script>")), Most).RefusalCode.Should().Be(PhotoCodes.Damaged);
    }

    [Fact]
    public void The_largest_file_is_accepted_and_one_byte_more_is_not()
    {
        PhotoCheck.Check(Png(), Png().Length).RefusalCode.Should().BeNull();
        PhotoCheck.Check(Png(), Png().Length - 1).RefusalCode.Should().Be(PhotoCodes.TooLarge);
    }

    [Fact]
    public void Cleaning_twice_is_cleaning_once()
    {
        foreach (var photo in Samples())
        {
            var once = PhotoCheck.Check(photo, Most).Cleaned;

            PhotoCheck.Check(once, Most).Cleaned.ToArray().Should().Equal(once.ToArray());
        }
    }

    [Fact]
    public void No_change_of_bytes_makes_the_check_fail_or_lets_the_place_through()
    {
        var random = new Random(20261122);
        foreach (var photo in Samples())
        {
            for (var round = 0; round < 2000; round++)
            {
                var changed = photo.AsSpan(0, round % 3 == 0 ? random.Next(photo.Length + 1) : photo.Length).ToArray();
                for (var change = random.Next(6); change > 0 && changed.Length > 0; change--)
                {
                    changed[random.Next(changed.Length)] = random.Next(3) == 0 ? (byte)0xFF : (byte)random.Next(256);
                }

                var result = PhotoCheck.Check(changed, Most);

                (result.RefusalCode is null).Should().Be(result.ContentType is not null, "round {0}", round);
                if (result.RefusalCode is null)
                {
                    PhotoCheck.Check(result.Cleaned, Most).RefusalCode.Should().BeNull("round {0}", round);
                    Encoding.Latin1.GetString(result.Cleaned.Span).Should().NotContain(Secret, "round {0}", round);
                }
            }
        }
    }

    private static IEnumerable<byte[]> Samples() =>
    [
        Jpeg(ExifWithPlace(6, true), Segment(0xFE, Ascii(Secret))),
        Jpeg(ExifWithPlace(3, false)),
        Png(Chunk("tEXt", Ascii(Secret))),
        Riff(Extended(0x08, 20, 10), Lossy(20, 10), RiffChunk("EXIF", Ascii(Secret))),
    ];
}
