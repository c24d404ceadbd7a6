import { defineConfig } from 'vitest/config';

/** The project's own tests: they need nothing but Node. */
export default defineConfig({ test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/chromium/**', 'test/libreoffice/**'], testTimeout: 30_000 } });
