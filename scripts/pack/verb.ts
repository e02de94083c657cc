import { existsSync, statSync } from 'node:fs';
import { chooseLang, type Lang } from '../../src/messages/lang.ts';

/** A verb of the command line, in a module of its own that is loaded when it is used. */
export interface Verb {
  /** The arguments after the verb: `FILE [--lang TAG]`. */
  readonly usage: string;
  /**
   * Does it: results go to stdout, what is noted to stderr.
   * @throws {Failure} with words for whoever called
   */
  readonly run: (args: readonly string[]) => Promise<void>;
}

/** Ends the command with exit code 1 and these words. */
export class Failure extends Error {}

const noFile = {
  en: (path: string) => `There is no file ${path}.`,
  ja: (path: string) => `ファイル ${path} はありません。`,
};

/** @throws {Failure} where there is no file at a path */
export function checkFile(path: string): void {
  if (!existsSync(path) || !statSync(path).isFile()) throw new Failure(noFile[langOf()](path));
}

/** The language of the words on stderr, as the environment has it. */
export function langOf(env: NodeJS.ProcessEnv = process.env): Lang {
  return chooseLang([env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en', 'en']);
}
