import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import tsconfig from './tsconfig.json' with { type: 'json' };

const alias = Object.entries(tsconfig.compilerOptions.paths).map(([door, [source = '']]) => ({
  find: new RegExp(`^${door}$`),
  // A worker of the sources cannot be started as one of what is built is.
  replacement: resolve(import.meta.dirname, door === '#threads' ? 'test/support/threads.ts' : source),
}));

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/consumer/**'],
    benchmark: { include: ['bench/**/*.bench.ts'] },
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
