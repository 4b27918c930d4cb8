//! From a game's colour to its hue in OKLCH, and whether text on it can be read. Pages keep only the hue: their own
//! lightnesses pass AA whatever it is (web/src/styles/tokens.css).

/// The contrast that WCAG 2.2 AA wants of text.
pub(super) const READABLE_CONTRAST: f64 = 4.5;

/// Less chroma than this is a grey to the eye; its hue is noise.
const CHROMA_MIN: f64 = 0.03;

/// Lightness and chroma of buttons on light pages: `--accent` of tokens.css.
const ACCENT: (f64, f64) = (0.49, 0.17);

/// Halvings that find the strongest chroma a screen can show; eight bits a channel need no more.
const GAMUT_STEPS: u32 = 16;

/// A colour as a browser's colour field sends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Colour {
    channels: [u8; 3],
}

impl Colour {
    /// Reads `#rrggbb`, in either letter case, with or without its `#`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        let bytes = data_encoding::HEXLOWER_PERMISSIVE.decode(digits.as_bytes()).ok()?;
        bytes.try_into().ok().map(|channels| Self { channels })
    }

    /// What players' buttons have on light pages where an app has this hue, as near as a screen can show it.
    pub(super) fn accent(hue: i64) -> Self {
        let (lightness, chroma) = ACCENT;
        let (mut shown, mut too_strong) = (0.0, chroma);
        if in_gamut(linear_of(lightness, chroma, hue)) {
            shown = chroma;
        }
        for _ in 0..GAMUT_STEPS {
            let middle = f64::midpoint(shown, too_strong);
            if in_gamut(linear_of(lightness, middle, hue)) { shown = middle } else { too_strong = middle }
        }
        Self { channels: linear_of(lightness, shown, hue).map(encoded) }
    }

    /// `rrggbb`.
    pub(super) fn digits(self) -> String {
        data_encoding::HEXLOWER.encode(&self.channels)
    }

    /// Its hue in degrees, 0 to 359; none for a grey.
    pub(super) fn hue(self) -> Option<i64> {
        let [_, a, b] = oklab(self.linear());
        if a.hypot(b) < CHROMA_MIN {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, reason = "an angle, rounded")]
        let degrees = b.atan2(a).to_degrees().round() as i64;
        Some(degrees.rem_euclid(360))
    }

    /// The contrast of white text on it, 1 to 21.
    pub(super) fn contrast_with_white(self) -> f64 {
        let [red, green, blue] = self.linear();
        let luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        1.05 / (luminance + 0.05)
    }

    /// Whether white text on it passes AA.
    pub(super) fn is_readable(self) -> bool {
        self.contrast_with_white() >= READABLE_CONTRAST
    }

    fn linear(self) -> [f64; 3] {
        self.channels.map(|channel| {
            let channel = f64::from(channel) / 255.0;
            if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
        })
    }
}

fn encoded(linear: f64) -> u8 {
    let channel = if linear <= 0.003_130_8 { 12.92 * linear } else { 1.055 * linear.powf(1.0 / 2.4) - 0.055 };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held to 0 to 255")]
    let channel = (channel * 255.0).round().clamp(0.0, 255.0) as u8;
    channel
}

fn in_gamut(linear: [f64; 3]) -> bool {
    linear.iter().all(|channel| (0.0..=1.0).contains(channel))
}

/// Linear sRGB to OKLab: lightness, green to red, blue to yellow. The matrices are those of CSS Color 4, 10.
fn oklab([red, green, blue]: [f64; 3]) -> [f64; 3] {
    let long = (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
    let medium = (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
    let short = (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
    [
        0.210_454_255_3 * long + 0.793_617_785_0 * medium - 0.004_072_046_8 * short,
        1.977_998_495_1 * long - 2.428_592_205_0 * medium + 0.450_593_709_9 * short,
        0.025_904_037_1 * long + 0.782_771_766_2 * medium - 0.808_675_766_0 * short,
    ]
}

#[expect(clippy::cast_precision_loss, reason = "a hue has three digits")]
fn linear_of(lightness: f64, chroma: f64, hue: i64) -> [f64; 3] {
    let (sine, cosine) = (hue as f64).to_radians().sin_cos();
    let (a, b) = (chroma * cosine, chroma * sine);
    let long = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let medium = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let short = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    [
        4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
        -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
        -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701_0 * short,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).unwrap()
    }

    #[test]
    fn a_colour_is_six_hexadecimal_digits_and_nothing_else() {
        assert_eq!(colour("#0A64ff").channels, [10, 100, 255]);
        assert_eq!(colour("0a64ff").digits(), "0a64ff");
        for wrong in ["", "#", "#fff", "#12345g", "#1234567", "red", "##12345", "#1234 5"] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_hue_is_that_of_css_color_4() {
        // The primaries and secondaries, as browsers compute them.
        for (text, hue) in
            [("#ff0000", 29), ("#ffff00", 110), ("#00ff00", 142), ("#00ffff", 195), ("#0000ff", 264), ("#ff00ff", 328)]
        {
            assert_eq!(colour(text).hue(), Some(hue), "{text}");
        }
    }

    #[test]
    fn a_grey_has_no_hue() {
        for grey in ["#000000", "#ffffff", "#808080", "#7f8080"] {
            assert_eq!(colour(grey).hue(), None, "{grey}");
        }
        assert!(colour("#8c7070").hue().is_some());
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((colour("#000000").contrast_with_white() - 21.0).abs() < 0.01);
        assert!((colour("#ffffff").contrast_with_white() - 1.0).abs() < 0.01);
        // The lightest grey that passes, and the next.
        assert!(colour("#767676").is_readable());
        assert!(!colour("#777777").is_readable());
        assert!(!colour("#ffcc00").is_readable());
    }

    #[test]
    fn every_hue_s_own_accent_can_be_read_and_is_near_that_hue() {
        for hue in 0..360 {
            let accent = Colour::accent(hue);
            assert!(accent.is_readable(), "{hue}: {}", accent.contrast_with_white());
            let off = (accent.hue().unwrap() - hue).rem_euclid(360);
            assert!(off.min(360 - off) <= 2, "{hue} became {:?}", accent.hue());
        }
    }

    /// A colour over another one, as a browser lays it.
    fn over(top: Colour, alpha: f64, ground: Colour) -> Colour {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two of eight bits")]
        let mix = |top: u8, ground: u8| (alpha * f64::from(top) + (1.0 - alpha) * f64::from(ground)).round() as u8;
        Colour { channels: std::array::from_fn(|channel| mix(top.channels[channel], ground.channels[channel])) }
    }

    fn oklch(lightness: f64, chroma: f64, hue: i64) -> Colour {
        Colour { channels: linear_of(lightness, chroma, hue).map(encoded) }
    }

    #[test]
    fn text_and_the_chip_on_every_hue_s_band_can_be_read_where_it_is_lightest() {
        let (tokens, help) = (
            include_str!("../../../../web/src/styles/tokens.css"),
            include_str!("../../../../web/src/styles/help.css"),
        );
        assert!(tokens.contains("--band-to: oklch(47% 0.17 calc(var(--hue) + 22));"));
        assert!(help.contains("oklch(70% 0.15 calc(var(--hue) + 40) / 0.2)"));
        assert!(help.contains(".front .chip-chat { background: oklch(0% 0 0 / 0.25); color: inherit; }"));
        assert!(help.contains(".front .top-row, .hero h1 { color: oklch(99% 0.005 var(--hue)); }"));
        for hue in 0..360 {
            let band = over(oklch(0.70, 0.15, hue + 40), 0.2, oklch(0.47, 0.17, hue + 22));
            // The text is a shade darker than white.
            let shade = oklch(0.99, 0.005, hue).contrast_with_white();
            let chip = over(colour("#000000"), 0.25, band);
            for ground in [band, chip] {
                let contrast = ground.contrast_with_white() / shade;
                assert!(contrast >= READABLE_CONTRAST, "{hue}: {contrast}");
            }
        }
    }
}
