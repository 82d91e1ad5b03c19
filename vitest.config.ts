import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests that boot an embedded PostgreSQL or a browser need more than the default 5 s on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
