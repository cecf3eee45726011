// Tells as JSON what a file weighs: as it is, with gzip -9 and with brotli 11. Usage: sizes.mjs FILE
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const bytes = readFileSync(process.argv[2]);
const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
// Both at once: they run in threads of their own.
const [zipped, brotli] = await Promise.all([promisify(gzip)(bytes, { level: 9 }), promisify(brotliCompress)(bytes, { params })]);
console.log(JSON.stringify({ raw: bytes.length, gzip: zipped.length, brotli: brotli.length }));
