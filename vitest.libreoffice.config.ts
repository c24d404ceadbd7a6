import { defineConfig } from 'vitest/config';

/** Needs LibreOffice. */
export default defineConfig({ test: { include: ['test/libreoffice/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } });
