import { defineConfig } from 'vitest/config';

/** Needs a browser and `npm run build:local`. Machines are shared: a browser that is held up for seconds misses a key. What fails twice has failed. */
export default defineConfig({ test: { include: ['test/chromium/**/*.test.ts'], testTimeout: 40_000, hookTimeout: 60_000, retry: 1 } });
