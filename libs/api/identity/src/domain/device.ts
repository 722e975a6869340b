import type { BrowserName, DeviceSystem } from '@samplan/shared/contracts';

export interface Device {
  browser: BrowserName;
  system: DeviceSystem;
}

/** Order matters: most browsers say that they are the others as well. */
const browsers: [BrowserName, RegExp][] = [
  ['edge', /\bEdg(e|A|iOS)?\//],
  ['opera', /\bOPR\/|\bOpera\b/],
  ['samsung', /\bSamsungBrowser\//],
  ['firefox', /\b(Firefox|FxiOS)\//],
  ['chrome', /\b(Chrome|CriOS|Chromium|HeadlessChrome)\//],
  ['safari', /\bSafari\//],
];
const systems: [DeviceSystem, RegExp][] = [
  ['iphone', /\biPhone\b/],
  ['ipad', /\biPad\b/],
  ['android', /\bAndroid\b/],
  ['chromebook', /\bCrOS\b/],
  ['windows', /\bWindows\b/],
  ['mac', /\bMac OS X\b|\bMacintosh\b/],
  ['linux', /\bLinux\b/],
];

/**
 * What a person would call the machine, and no more: enough to know one's own sessions again, too little to follow
 * anybody by. The browser's own words are not kept.
 */
export function deviceOf(userAgent: string | undefined): Device {
  const find = <Name extends string>(list: [Name, RegExp][]): Name | 'other' =>
    list.find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0] ?? 'other';
  return { browser: find(browsers), system: find(systems) };
}
