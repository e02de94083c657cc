import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findBrowser, installBrowser } from '../../scripts/browser.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROMIUM_PATH', undefined);
  vi.spyOn(chromium, 'executablePath').mockReturnValue('');
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** @returns the path of a program that prints the line and ends with the status */
function program(name: string, line: string, status = 0): string {
  return script(name, `echo "${line}"\nexit ${status}`);
}

function script(name: string, body: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

it('takes the browser the environment names before one on the PATH', () => {
  program('chromium', 'Chromium 150.0');
  const named = program('named', 'Chromium 156.0');
  vi.stubEnv('CHROMIUM_PATH', named);
  expect(findBrowser()).toBe(named);
});

it('passes over a stub that fails, and one that tells no version', () => {
  program('chromium', 'Chromium 1.0 needs the snap', 1);
  program('chromium-browser', 'please install it');
  const chrome = program('google-chrome', 'Google Chrome 156.0');
  expect(findBrowser()).toBe(chrome);
});

it('passes over a named browser that is not there', () => {
  vi.stubEnv('CHROMIUM_PATH', join(folder, 'missing'));
  const present = program('chromium', 'Chromium 156.0');
  expect(findBrowser()).toBe(present);
});

it('installs with apt as root, and is content with the browser that is there then', () => {
  vi.spyOn(process, 'getuid').mockReturnValue(0);
  const later = program('later', 'Chromium 156.0');
  const target = join(folder, 'chromium');
  script('apt-get', `[ "$1" = install ] && /bin/cp "${later}" "${target}"; exit 0`);
  installBrowser();
  expect(findBrowser()).toBe(target);
});

it('turns to the test tool where there is no apt', () => {
  vi.spyOn(process, 'getuid').mockReturnValue(1000);
  const asked = join(folder, 'asked');
  const later = program('later', 'Chromium 156.0');
  script('npx', `echo "$*" > "${asked}"; /bin/cp "${later}" "${join(folder, 'chromium')}"`);
  installBrowser();
  expect(readFileSync(asked, 'utf8').trim()).toBe('playwright install --with-deps chromium');
});

it('says how to name a browser when none could be installed', () => {
  vi.spyOn(process, 'getuid').mockReturnValue(1000);
  vi.spyOn(console, 'warn').mockReturnValue();
  script('npx', 'exit 1');
  expect(() => {
    installBrowser();
  }).toThrow('CHROMIUM_PATH');
});
