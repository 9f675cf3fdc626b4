import { defineConfig } from 'vitest/config'

/** A test that asserts nothing fails, and so does a run of only some. */
const strict = { allowOnly: false, expect: { requireAssertions: true } }

/** Two projects: `unit` needs nothing but the sources; `site` needs a built `dist/`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/compare/**'],
          ...strict,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{site,compare}/**/*.test.ts'],
          ...strict,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
