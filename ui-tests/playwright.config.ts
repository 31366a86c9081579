import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { defineConfig } from '@playwright/test';

/** Debian's Chromium, or the one that CHROMIUM names. */
const chromium =
  process.env.CHROMIUM ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);

const port = Number(process.env.DLCOURSE_UI_PORT ?? 8897);
const python = join(__dirname, '..', '.venv', 'bin', 'python');
const home = join(__dirname, 'test-results', 'demo');

/** The data sets beside the project, if they are there; else the demo finds or makes some. */
const beside = join(__dirname, '..', '..', 'shared', 'data');
const data =
  process.env.DLCOURSE_DATA ?? (existsSync(beside) ? beside : undefined);

/** Only this machine and its own session knows it; the server listens on loopback. */
const token = 'ui-tests';

export default defineConfig({
  testDir: process.env.DLCOURSE_UI_BENCH === '1' ? 'bench' : 'tests',
  outputDir: 'test-results/runs',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  globalSetup: './global-setup.ts',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run'
      ]
    }
  },
  webServer: {
    command: `rm -rf "${home}" && "${python}" "${join(__dirname, 'demo.py')}" demo --week 3 --port ${port} --no-browser`,
    url: `http://127.0.0.1:${port}/dlcourse/api/me?token=${token}`,
    reuseExistingServer: false,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGINT', timeout: 10_000 },
    env: {
      DLCOURSE_DEMO: home,
      JUPYTER_TOKEN: token,
      ...(data === undefined ? {} : { DLCOURSE_DATA: data })
    }
  }
});
