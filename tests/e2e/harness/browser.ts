import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext } from 'playwright-core';
import { ERRANDS } from './recorder';

/** What `npm run build` made: the thing that people install. */
export const BUILT = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/** Chromium's own errands, switched off or sent to nobody, so that a request that is left is somebody's. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-gpu',
  `--gaia-url=${ERRANDS}`,
  `--component-updater=url-source=${ERRANDS}/update`,
  `--autofill-server-url=${ERRANDS}/`,
];

export type LaunchOptions = {
  /** Address of the recording proxy. Loopback goes through it too. Null: no proxy. */
  readonly proxy: string | null;
  /** False starts Chromium bare, for control runs and for tabs that are older than the install. */
  readonly withTillit: boolean;
  readonly headless?: boolean;
  /** X display for a window; default: the person's own. */
  readonly display?: string;
  /** BCP 47 tag of the browser's own language; default `en-US`. */
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
};

export type Launched = { readonly context: BrowserContext; readonly close: () => Promise<void> };

/** Starts Debian's Chromium with a new, empty profile. `close` ends it and takes the profile away. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  if (options.withTillit && !existsSync(join(BUILT, 'manifest.json'))) {
    throw new Error('There is no built extension: run `npm run build` first.');
  }
  const profile = await newProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: options.headless ?? true,
    args: argumentsFor(options),
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: options.headless === false ? null : { width: 1000, height: 760 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: 'reduce',
    // The interface language of the browser itself comes from the environment on Linux.
    env: {
      ...environment(),
      LANGUAGE: options.locale ?? 'en-US',
      ...(options.display === undefined ? {} : { DISPLAY: options.display }),
    },
  });
  const close = async (): Promise<void> => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, close };
}

/** An empty profile that fetches no dictionary at the first field it meets. */
async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'tillit-profile-'));
  const preferences = { spellcheck: { blocked_dictionaries: ['en-US', 'en-GB', 'en', 'sv'] } };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

function argumentsFor({ proxy, withTillit, locale }: LaunchOptions): string[] {
  return [
    ...QUIET,
    `--lang=${locale ?? 'en-US'}`,
    '--enable-unsafe-extension-debugging',
    ...(proxy === null ? [] : [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>']),
    ...(withTillit ? [`--load-extension=${BUILT}`, `--disable-extensions-except=${BUILT}`] : []),
  ];
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
