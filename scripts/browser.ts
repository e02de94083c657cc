import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

/** What Chromium leaves out. Only the last list that it is given counts, so what Playwright's would name is here too. */
const disabledFeatures = [
  // Each new window would draw the suggestions of its address bar, which nobody sees, for over a second.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Arguments for a quiet Chromium in a container; WebGL2 is drawn by software without a flag. */
export const browserArguments = [
  `--disable-features=${disabledFeatures.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @returns the path of a browser to start: the one `CHROMIUM_PATH` names, one on the PATH or the
 *   test tool's own; `undefined` if none of them tells its version (a distribution may ship a stub)
 */
export function findBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const candidates = [
    process.env['CHROMIUM_PATH'],
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== undefined && existsSync(path) && works(path));
}

/**
 * Installs a Chromium: as root with apt from the distribution, else with the test tool.
 *
 * @throws if there is still none that works afterwards
 */
export function installBrowser(): void {
  if (hasApt()) aptInstall('chromium');
  if (!findBrowser()) run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
  if (!findBrowser()) throw new Error('No working Chromium; name one with CHROMIUM_PATH.');
}

/** Installs a Japanese font on a Linux machine that has none; says so if that is not possible. */
export function ensureJapaneseFont(): void {
  if (process.platform !== 'linux' || hasJapaneseFont()) return;
  if (hasApt()) aptInstall('fontconfig', 'fonts-noto-cjk');
  if (!hasJapaneseFont()) console.warn('No Japanese font found: text will show as boxes.');
}

function works(path: string): boolean {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

function hasJapaneseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

function hasApt(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function aptInstall(...packages: string[]): void {
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** A command that fails is only reported: what counts is what is there afterwards. */
function run(command: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, args, { stdio: 'inherit', env });
  if (status !== 0) console.warn(`${command} ${args.join(' ')} failed.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!findBrowser()) installBrowser();
  ensureJapaneseFont();
}
