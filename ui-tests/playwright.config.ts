import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { defineConfig } from '@playwright/test';

/** Debian's Chromium, or the one that CHROMIUM names. */
const chromium =
  process.env.CHROMIUM ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);

const port = Number(process.env.DLCOURSE_UI_PORT ?? 8897);
const isBench = process.env.DLCOURSE_UI_BENCH === '1';
const results = join(__dirname, 'test-results');
const python = `"${join(__dirname, '..', '.venv', 'bin', 'python')}"`;

/** Where the measurements find the course of 600 hand-ins. */
export const BIG_COURSE = `http://127.0.0.1:${port + 1}`;

/** The data sets beside the project, if they are there; else the demo finds or makes some. */
const beside = join(__dirname, '..', '..', 'shared', 'data');
const data =
  process.env.DLCOURSE_DATA ?? (existsSync(beside) ? beside : undefined);

/** Only this machine and its own session knows it; the server listens on loopback. */
const token = 'ui-tests';

/** Makes the course of 600 hand-ins. */
const BIG = `${python} "${join(__dirname, '..', 'scripts', 'class_of_600.py')}"`;

/** Starts a demo in a fresh folder; where a program is named, that one makes the course. */
function serve(at: number, week: number, home: string, make?: string) {
  const made = make === undefined ? '' : ` && ${make} "${home}"`;
  const demo = `${python} "${join(__dirname, 'demo.py')}" demo --week ${week} --port ${at} --no-browser`;
  return {
    command: `rm -rf "${home}"${made} && ${demo}`,
    url: `http://127.0.0.1:${at}/dlcourse/api/me?token=${token}`,
    reuseExistingServer: false,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGINT' as const, timeout: 10_000 },
    env: {
      DLCOURSE_DEMO: home,
      JUPYTER_TOKEN: token,
      ...(data === undefined ? {} : { DLCOURSE_DATA: data })
    }
  };
}

export default defineConfig({
  testDir: isBench ? 'bench' : 'tests',
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
  webServer: [
    serve(port, 3, join(results, 'demo')),
    ...(isBench ? [serve(port + 1, 7, join(results, 'big'), BIG)] : [])
  ]
});
