import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePack } from '../../src/pack/write-pack.ts';
import { longLibrary } from './repeated.ts';

/**
 * Makes the built atlas open a long text, which it makes in the page: nothing of it is rendered ahead.
 * @param folder gets a folder `long`; `folder/ours` holds the built atlas already
 */
export function buildLong(folder: string): void {
  const long = join(folder, 'long');
  cpSync(join(folder, 'ours'), long, { recursive: true });
  const path = join(long, 'index.html');
  const page = readFileSync(path, 'utf8');
  const { pack } = longLibrary();
  const link = new RegExp(`id="data/${pack.manifest.id}/pack.json" href="./([^"]+)"`);
  const [, data] = link.exec(page) ?? [];
  if (data === undefined) throw new Error('the page names no pack');
  writeFileSync(join(long, data), writePack(pack));
  const body = /(<div id="app">)[^]*(<\/div>\s*<template id="later">)/;
  if (!body.test(page)) throw new Error('the page was not rendered ahead');
  writeFileSync(path, page.replace(body, '$1$2'));
}
