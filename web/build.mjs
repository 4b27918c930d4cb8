// Bundles the pages' scripts and styles into dist/, with content-hashed names, a manifest and a brotli copy of each file.
import { build } from "esbuild";
import { readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const BUNDLES = ["player.css", "help.ts", "chat.ts", "inbox.css", "inbox.ts", "admin.css", "admin.ts"];
/** Loaded by the others when the page is drawn already, by the name that it has then. */
const LATER = "files.ts";
const OUT = "dist";

await rm(OUT, { recursive: true, force: true });
const later = await bundle([LATER], {});
const [laterPath] = Object.keys(later);
const outputs = { ...later, ...(await bundle(BUNDLES, { FILES_JS: JSON.stringify(`./${basename(laterPath)}`) })) };

const manifest = {};
for (const [path, output] of Object.entries(outputs)) {
  const name = basename(output.entryPoint).replace(/\.ts$/, ".js");
  manifest[name] = basename(path);
  const content = await readFile(path);
  const compressed = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  await writeFile(`${path}.br`, compressed);
  console.log(`${basename(path).padEnd(24)} ${String(content.length).padStart(7)} B  ${String(compressed.length).padStart(6)} B brotli`);
}
await writeFile(`${OUT}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);

async function bundle(names, define) {
  const { metafile } = await build({
    entryPoints: names.map((name) => `src/${name}`),
    outdir: OUT,
    entryNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    metafile: true,
    format: "esm",
    define,
    external: ["./files-*"],
    legalComments: "none",
    target: ["chrome111", "safari16.4", "firefox115"],
  });
  return metafile.outputs;
}
