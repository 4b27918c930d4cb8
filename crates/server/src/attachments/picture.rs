//! What a picture is like: its size, and a small picture of it. A file can claim to be larger than any memory, so
//! nothing is decoded that is not small enough by its own head.

use crate::limits::{
    PICTURE_DECODED_BYTES_MAX, PICTURE_PIXELS_MAX, PICTURE_SIDE_PIXELS_MAX, THUMBNAIL_QUALITY,
    THUMBNAIL_SIDE_PIXELS_MAX,
};
use axum::body::Bytes;
use domain::attachment::FileType;
use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, ImageResult, Limits, RgbImage};
use std::io::Cursor;

/// What a picture's file is like.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Picture {
    /// Width and height in pixels, as it is seen; none where it claims to be too large.
    pub(super) size: Option<(u32, u32)>,
    /// A JPEG; none where the picture is too large, or damaged behind its head.
    pub(super) thumbnail: Option<Vec<u8>>,
}

/// A file that begins like a picture and is none.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NoPicture;

/// Looks at a file of a picture's type. Takes a while and much memory: the caller bounds how many do so at once.
pub(super) fn look(file: &Bytes, file_type: FileType) -> Result<Picture, NoPicture> {
    let Some(format) = format_of(file_type) else { return Ok(Picture::default()) };
    let mut reader = ImageReader::with_format(Cursor::new(&file[..]), format);
    reader.limits(limits());
    let mut decoder = match reader.into_decoder() {
        Ok(decoder) => decoder,
        Err(ImageError::Limits(_) | ImageError::Unsupported(_)) => return Ok(Picture::default()),
        Err(_) => return Err(NoPicture),
    };
    let (width, height) = decoder.dimensions();
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let pixels = u64::from(width) * u64::from(height);
    if pixels == 0 {
        return Err(NoPicture);
    }
    let is_small = pixels <= PICTURE_PIXELS_MAX && decoder.total_bytes() <= PICTURE_DECODED_BYTES_MAX;
    let thumbnail = is_small.then(|| thumbnail(decoder, orientation).ok()).flatten();
    let size = if is_turned(orientation) { (height, width) } else { (width, height) };
    Ok(Picture { size: Some(size), thumbnail })
}

fn format_of(file_type: FileType) -> Option<ImageFormat> {
    match file_type {
        FileType::Png => Some(ImageFormat::Png),
        FileType::Jpeg => Some(ImageFormat::Jpeg),
        FileType::Gif => Some(ImageFormat::Gif),
        FileType::Webp => Some(ImageFormat::WebP),
        _ => None,
    }
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(PICTURE_SIDE_PIXELS_MAX);
    limits.max_image_height = Some(PICTURE_SIDE_PIXELS_MAX);
    limits.max_alloc = Some(PICTURE_DECODED_BYTES_MAX);
    limits
}

/// Nothing of the file but its pixels comes into it: no place, no camera, no time.
fn thumbnail(decoder: impl ImageDecoder, orientation: Orientation) -> ImageResult<Vec<u8>> {
    let picture = DynamicImage::from_decoder(decoder)?;
    let side = THUMBNAIL_SIDE_PIXELS_MAX;
    let fits = picture.width() <= side && picture.height() <= side;
    let mut small = if fits { picture } else { picture.thumbnail(side, side) };
    small.apply_orientation(orientation);
    let mut file = Vec::new();
    JpegEncoder::new_with_quality(&mut file, THUMBNAIL_QUALITY).encode_image(&on_white(&small))?;
    Ok(file)
}

fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let picture = picture.to_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [red, green, blue, alpha] = picture.get_pixel(x, y).0.map(u32::from);
        let mixed = |colour: u32| u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
        [mixed(red), mixed(green), mixed(blue)].into()
    })
}

fn is_turned(orientation: Orientation) -> bool {
    use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
    matches!(orientation, Rotate90 | Rotate90FlipH | Rotate270 | Rotate270FlipH)
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{ImageEncoder, Rgba, RgbaImage};

    fn png(width: u32, height: u32, colour: [u8; 4]) -> Vec<u8> {
        let mut file = Vec::new();
        let picture = RgbaImage::from_pixel(width, height, Rgba(colour));
        picture.write_to(&mut Cursor::new(&mut file), ImageFormat::Png).unwrap();
        file
    }

    /// Half red, half blue, side by side, with an EXIF part that says how to hold it.
    fn jpeg_turned(orientation: u8) -> Vec<u8> {
        let picture = RgbImage::from_fn(100, 50, |x, _| if x < 50 { [255, 0, 0].into() } else { [0, 0, 255].into() });
        let mut exif = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
        exif.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
        let mut file = Vec::new();
        let mut encoder = JpegEncoder::new_with_quality(&mut file, 90);
        encoder.set_exif_metadata(exif).unwrap();
        encoder.encode_image(&picture).unwrap();
        file
    }

    fn seen(file: Vec<u8>, file_type: FileType) -> Picture {
        look(&Bytes::from(file), file_type).unwrap()
    }

    fn decoded(picture: &Picture) -> RgbImage {
        let thumbnail = picture.thumbnail.as_ref().unwrap();
        image::load_from_memory_with_format(thumbnail, ImageFormat::Jpeg).unwrap().to_rgb8()
    }

    /// The head of a PNG that claims to be of a size, and a little of what would follow.
    fn png_that_claims(width: u32, height: u32) -> Vec<u8> {
        let mut file = png(1, 1, [0; 4]);
        file[16..20].copy_from_slice(&width.to_be_bytes());
        file[20..24].copy_from_slice(&height.to_be_bytes());
        let mut crc = !0_u32;
        for byte in &file[12..29] {
            crc ^= u32::from(*byte);
            for _ in 0..8 {
                crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
            }
        }
        file[29..33].copy_from_slice(&(!crc).to_be_bytes());
        file
    }

    #[test]
    fn a_thumbnail_is_at_most_640_pixels_a_side_and_a_small_picture_stays_as_it_is() {
        let large = seen(png(1_300, 650, [9, 9, 9, 255]), FileType::Png);
        assert_eq!((large.size, decoded(&large).dimensions()), (Some((1_300, 650)), (640, 320)));
        let small = seen(png(30, 20, [9, 9, 9, 255]), FileType::Png);
        assert_eq!((small.size, decoded(&small).dimensions()), (Some((30, 20)), (30, 20)));
    }

    #[test]
    fn what_is_transparent_becomes_white() {
        let clear = decoded(&seen(png(8, 8, [255, 0, 0, 0]), FileType::Png));
        assert!(clear.get_pixel(4, 4).0.iter().all(|part| *part > 250));
        let red = decoded(&seen(png(8, 8, [255, 0, 0, 255]), FileType::Png));
        assert!(red.get_pixel(4, 4).0[1] < 20);
    }

    #[test]
    fn a_photograph_is_shown_as_it_was_held_and_keeps_nothing_else() {
        let turned = seen(jpeg_turned(6), FileType::Jpeg);
        assert_eq!(turned.size, Some((50, 100)));
        let thumbnail = decoded(&turned);
        assert_eq!(thumbnail.dimensions(), (50, 100));
        assert!(thumbnail.get_pixel(25, 10).0[0] > 200 && thumbnail.get_pixel(25, 90).0[2] > 200);
        assert_eq!(seen(jpeg_turned(1), FileType::Jpeg).size, Some((100, 50)));
        let has_exif = |file: &[u8]| file.windows(4).any(|bytes| bytes == b"Exif");
        assert!(has_exif(&jpeg_turned(6)) && !has_exif(&turned.thumbnail.unwrap()));
    }

    #[test]
    fn a_picture_that_claims_to_be_huge_is_not_decoded() {
        for (width, height) in [(12_001, 1), (60_000, 60_000), (u32::MAX >> 1, u32::MAX >> 1)] {
            assert_eq!(seen(png_that_claims(width, height), FileType::Png), Picture::default(), "{width}");
        }
        let wide = seen(png_that_claims(12_000, 12_000), FileType::Png);
        assert_eq!(wide, Picture { size: Some((12_000, 12_000)), thumbnail: None });
    }

    #[test]
    fn a_damaged_picture_has_a_size_and_no_thumbnail() {
        let mut file = png(1_000, 1_000, [1, 2, 3, 255]);
        file.truncate(file.len() / 2);
        assert_eq!(seen(file, FileType::Png), Picture { size: Some((1_000, 1_000)), thumbnail: None });
    }

    #[test]
    fn a_file_that_only_begins_like_a_picture_is_none() {
        for (file, file_type) in [
            (&b"\x89PNG\r\n\x1a\n<script>alert(1)</script>"[..], FileType::Png),
            (b"\xff\xd8\xff\xe0<script>alert(1)</script>", FileType::Jpeg),
            (b"RIFF\x10\0\0\0WEBP<script>", FileType::Webp),
            (b"GIF89a", FileType::Gif),
            (b"GIF89a/*\0\0\0\0*/=1;alert(1);//\0;", FileType::Gif),
        ] {
            assert_eq!(look(&Bytes::from_static(file), file_type), Err(NoPicture), "{file_type:?}");
        }
    }

    #[test]
    fn every_type_of_picture_has_a_thumbnail() {
        let picture = RgbImage::from_pixel(40, 30, [1, 2, 3].into());
        for (format, file_type) in [
            (ImageFormat::Png, FileType::Png),
            (ImageFormat::Jpeg, FileType::Jpeg),
            (ImageFormat::Gif, FileType::Gif),
            (ImageFormat::WebP, FileType::Webp),
        ] {
            let mut file = Cursor::new(Vec::new());
            DynamicImage::ImageRgb8(picture.clone()).write_to(&mut file, format).unwrap();
            let seen = seen(file.into_inner(), file_type);
            assert_eq!((seen.size, decoded(&seen).dimensions()), (Some((40, 30)), (40, 30)), "{format:?}");
        }
    }
}
