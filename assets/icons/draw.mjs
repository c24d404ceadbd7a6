// Draws the add-in's icons: four tally strokes and the fifth across them, on a calm ground. Run: node assets/icons/draw.mjs
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const GROUND = [31, 90, 122];
const STROKE = [255, 255, 255];
const ACROSS = [255, 196, 92];

/** Distance of a point from a line segment, all in units of the icon's side. */
function distance(x, y, [x1, y1, x2, y2]) {
  const t = Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}

const STROKES = [0.26, 0.42, 0.58, 0.74].map((x) => [x, 0.25, x, 0.75]);
const FIFTH = [0.16, 0.66, 0.84, 0.34];

/** The colour at a point, with its coverage: a rounded square, strokes on it. */
function colourAt(x, y) {
  const [dx, dy] = [Math.max(0, Math.abs(x - 0.5) - 0.32), Math.max(0, Math.abs(y - 0.5) - 0.32)];
  if (Math.hypot(dx, dy) > 0.16) return null;
  if (distance(x, y, FIFTH) < 0.05) return ACROSS;
  return STROKES.some((s) => distance(x, y, s) < 0.042) ? STROKE : GROUND;
}

function pixels(side) {
  const rows = [];
  const fine = 4;
  for (let y = 0; y < side; y++) {
    const row = [0];
    for (let x = 0; x < side; x++) {
      const sum = [0, 0, 0, 0];
      for (let i = 0; i < fine; i++) for (let j = 0; j < fine; j++) {
        const colour = colourAt((x + (i + 0.5) / fine) / side, (y + (j + 0.5) / fine) / side);
        if (colour) { colour.forEach((c, k) => { sum[k] += c; }); sum[3]++; }
      }
      const n = sum[3];
      row.push(...(n === 0 ? [0, 0, 0, 0] : [Math.round(sum[0] / n), Math.round(sum[1] / n), Math.round(sum[2] / n), Math.round((255 * n) / fine ** 2)]));
    }
    rows.push(Buffer.from(row));
  }
  return Buffer.concat(rows);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
}

function crc(bytes) {
  let c = ~0;
  for (const b of bytes) { c ^= b; for (let k = 0; k < 8; k++) c = (c >>> 1) ^ (0xedb88320 & -(c & 1)); }
  return ~c >>> 0;
}

for (const side of [16, 32, 64, 80, 128]) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const png = Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', zlib.deflateSync(pixels(side), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
  fs.writeFileSync(path.join(folder, `icon-${side}.png`), png);
}
