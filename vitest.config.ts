import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests that boot an embedded PostgreSQL or a browser need more than the default 5 s on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
