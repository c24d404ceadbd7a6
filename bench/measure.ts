export type Read = (text: string) => unknown;

/** One pass over the texts, in milliseconds of processor time: what the machine does for others meanwhile is not counted. */
export function once(read: Read, texts: readonly string[]): number {
  const before = process.cpuUsage();
  for (const text of texts) read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Reads for a while, so that the engine has compiled what these texts need; processor time again, since on a busy machine less is read, and less compiled, in the same time on the wall. */
export function warm(read: Read, texts: readonly string[], milliseconds: number): true {
  for (let used = 0; used < milliseconds;) used += once(read, texts);
  return true;
}

/** The fastest of several passes: what other programs do on the same core only adds to the others. */
export const fastest = (times: readonly number[]): number => Math.min(...times);

export const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] as number;
