// Decodes one share of the pictures of `decode.test.mjs` in a thread of its own.

import { parentPort } from "node:worker_threads";

import { decodeAnswer } from "./decoders.mjs";

parentPort.on("message", async (symbols) => {
  const faults = [];
  let pictures = 0;
  for (const { text, png_base64, svg, matrix } of symbols) {
    for (const [format, qrcode] of Object.entries({ base64: png_base64, svg, matrix })) {
      const { zbar, zxing } = await decodeAnswer(format, qrcode);
      pictures += 1;
      if (zbar !== text || zxing !== text) faults.push({ text, format, zbar, zxing });
    }
  }
  parentPort.postMessage({ pictures, faults });
});
