let scratch = new Int32Array(1 << 12);

/** A list of at least so many numbers to work in, one at a time: whoever asks next writes over it. Typed lists of their own would be asked of the system and given back to it, article by article. */
export function scratchOf(length: number): Int32Array {
  if (scratch.length < length) scratch = new Int32Array(2 * length);
  return scratch;
}
