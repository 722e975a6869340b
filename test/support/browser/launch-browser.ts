import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './find-chromium';

/** Headless Chromium, the same for every journey; contexts made from it are separate people. */
export function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = findChromium();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--disable-background-networking'],
  });
}

/** Where the program under test answers. */
export function programOrigin(): string {
  const origin = process.env['SAMPLAN_TEST_ORIGIN'];
  if (!origin) throw new Error('The program does not run: this test belongs to the Jest project "e2e".');
  return origin;
}
