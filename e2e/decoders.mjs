// Reads QR codes from pictures with two decoders that share no code, zbar and zxing-cpp.
// Both are WebAssembly in node_modules; nothing is fetched.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { Resvg } from "@resvg/resvg-js";
import { scanGrayBuffer } from "@undecaf/zbar-wasm";
import { PNG } from "pngjs";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

const require = createRequire(import.meta.url);
prepareZXingModule({
  overrides: { wasmBinary: readFileSync(require.resolve("zxing-wasm/reader/zxing_reader.wasm")) },
});

// Modules of white around a symbol, as the standard wants.
const QUIET_ZONE_MODULES = 4;
// A width that is no multiple of the symbol's, so that edges fall between pixels as on a real screen.
const SVG_WIDTH_PX = 400;
const MATRIX_MODULE_PX = 6;

/** What the two decoders read from the bytes of a PNG file; `null` where one found nothing. */
export async function decodePng(bytes) {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  return decodePixels({ width, height, data: new Uint8ClampedArray(data) });
}

/** The same for the text of an SVG document. */
export async function decodeSvg(svg) {
  const picture = new Resvg(svg, {
    background: "white",
    fitTo: { mode: "width", value: SVG_WIDTH_PX },
    font: { loadSystemFonts: false },
  }).render();
  const { width, height } = picture;
  return decodePixels({ width, height, data: new Uint8ClampedArray(picture.pixels) });
}

/** The same for a matrix as the API gives it, drawn as a game would. */
export async function decodeMatrix({ size, rows }) {
  const width = (size + 2 * QUIET_ZONE_MODULES) * MATRIX_MODULE_PX;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < size * MATRIX_MODULE_PX; y += 1) {
    for (let x = 0; x < size * MATRIX_MODULE_PX; x += 1) {
      const row = rows[Math.floor(y / MATRIX_MODULE_PX)];
      if (row[Math.floor(x / MATRIX_MODULE_PX)] === "1") {
        const offset = QUIET_ZONE_MODULES * MATRIX_MODULE_PX;
        const pixel = ((y + offset) * width + x + offset) * 4;
        data.fill(0, pixel, pixel + 3);
      }
    }
  }
  return decodePixels({ width, height: width, data });
}

/** The picture of a `qrcode` answer, by its format. */
export function decodeAnswer(format, qrcode) {
  switch (format) {
    case "png":
      return decodePng(pngOfDataUrl(qrcode));
    case "base64":
      return decodePng(Buffer.from(qrcode, "base64"));
    case "svg":
      return decodeSvg(qrcode);
    case "matrix":
      return decodeMatrix(qrcode);
    default:
      throw new Error(`no decoder for the format ${format}`);
  }
}

/** The PNG file inside a data URL. */
export function pngOfDataUrl(url) {
  const prefix = "data:image/png;base64,";
  if (!url.startsWith(prefix)) throw new Error(`not a PNG data URL: ${url.slice(0, 40)}`);
  return Buffer.from(url.slice(prefix.length), "base64");
}

async function decodePixels(picture) {
  const [zxing, zbar] = await Promise.all([readWithZxing(picture), readWithZbar(picture)]);
  return { zbar, zxing };
}

async function readWithZxing(picture) {
  const options = { formats: ["QRCode"], tryHarder: false, tryRotate: false, tryInvert: false };
  const found = await readBarcodes(picture, options);
  return found.length === 1 ? found[0].text : null;
}

/**
 * zbar looks along lines of a perfectly sharp picture and misses a symbol now and then (about one of 30,000). A camera
 * shows it many pictures, no two of one size: what it finds nothing in is shown again at half the size. A wrong
 * reading is never looked at twice.
 */
async function readWithZbar(picture) {
  return (await scanWithZbar(picture, 1)) ?? (await scanWithZbar(picture, 2));
}

async function scanWithZbar({ width, height, data }, step) {
  const [columns, rows] = [Math.floor(width / step), Math.floor(height / step)];
  const grey = new Uint8Array(columns * rows);
  for (let i = 0; i < grey.length; i += 1) {
    const [x, y] = [(i % columns) * step, Math.floor(i / columns) * step];
    grey[i] = data[(y * width + x) * 4];
  }
  const found = await scanGrayBuffer(grey.buffer, columns, rows);
  return found.length === 1 ? found[0].decode() : null;
}
