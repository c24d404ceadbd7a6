import { defineConfig } from 'vitest/config';

/** Needs a browser and `npm run build:local`. */
export default defineConfig({ test: { include: ['test/chromium/**/*.test.ts'], testTimeout: 40_000, hookTimeout: 60_000 } });
