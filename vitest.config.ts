import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/seeded.ts'],
    // Dates are compared as days; the machine's own zone must not move them.
    env: { TZ: 'UTC' },
    testTimeout: 20_000,
  },
});
