import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the worlds that this run built are kept, see built-world.ts. */
    worldFolder: string;
  }
}

/** Gives each run of the tests an empty folder for the worlds it builds, so that none is ever stale. */
export default function provideWorldFolder(project: TestProject): () => void {
  const make = () => {
    const folder = mkdtempSync(join(tmpdir(), 'world-'));
    folders.push(folder);
    project.provide('worldFolder', folder);
  };
  const folders: string[] = [];
  make();
  project.onTestsRerun(make);
  return () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  };
}
