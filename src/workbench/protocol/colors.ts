import { textOf } from './args.ts';
import { invalidArgument } from './failures.ts';

/** HTML's names of colours that Excel takes ("red"), as "#RRGGBB". */
const NAMED: Readonly<Record<string, string>> = {
  black: '000000', white: 'FFFFFF', red: 'FF0000', green: '008000', blue: '0000FF', yellow: 'FFFF00', orange: 'FFA500', purple: '800080', gray: '808080', grey: '808080', pink: 'FFC0CB', brown: 'A52A2A', cyan: '00FFFF', aqua: '00FFFF', magenta: 'FF00FF', fuchsia: 'FF00FF',
  lime: '00FF00', navy: '000080', teal: '008080', olive: '808000', maroon: '800000', silver: 'C0C0C0', gold: 'FFD700', lightgray: 'D3D3D3', lightgrey: 'D3D3D3', darkgray: 'A9A9A9', darkgrey: 'A9A9A9', lightblue: 'ADD8E6', darkblue: '00008B', lightgreen: '90EE90', darkgreen: '006400',
  darkred: '8B0000', lightyellow: 'FFFFE0', lightcoral: 'F08080', coral: 'FF7F50', crimson: 'DC143C', indigo: '4B0082', violet: 'EE82EE', tomato: 'FF6347', salmon: 'FA8072', khaki: 'F0E68C', beige: 'F5F5DC', ivory: 'FFFFF0', lavender: 'E6E6FA', turquoise: '40E0D0', tan: 'D2B48C', skyblue: '87CEEB',
  steelblue: '4682B4', royalblue: '4169E1', cornflowerblue: '6495ED', dodgerblue: '1E90FF', lightpink: 'FFB6C1', orangered: 'FF4500', darkorange: 'FF8C00', forestgreen: '228B22', seagreen: '2E8B57', yellowgreen: '9ACD32', greenyellow: 'ADFF2F', powderblue: 'B0E0E6', aliceblue: 'F0F8FF',
};

/** A colour as callers give it, as "#RRGGBB". */
export function colorOf(value: unknown): string {
  const text = textOf(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? NAMED[text.toLowerCase()];
  if (hex === undefined) throw invalidArgument();
  return `#${hex.toUpperCase()}`;
}
