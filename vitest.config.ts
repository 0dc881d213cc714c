import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** Where Debian and its kin put Chromium; `CHROMIUM` names another. */
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'] },
      },
      {
        // `public` holds the catalogue of texts, which is imported, not served.
        publicDir: false,
        // Found only in the middle of a run, they would reload the page under a test.
        optimizeDeps: { include: ['react', 'react-dom', 'react-dom/client', 'react/jsx-dev-runtime'] },
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromium, args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          /** A browser each, one at a time: two cores are not enough for two. */
          maxWorkers: 1,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 8000, interval: 25 } },
        },
      },
    ],
  },
});
