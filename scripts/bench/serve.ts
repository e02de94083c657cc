import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A small web server for the pages under measurement. */
export interface Site {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly origin: string;
  /** The files sent since the list was last emptied, by path. */
  readonly sent: string[];
  /** @returns a file as text @throws if there is no such path */
  readonly text: (path: string) => string;
  /** @returns a file's size in bytes as it is sent, without headers */
  readonly bytes: (path: string) => number;
  readonly close: () => void;
}

/** Serves a folder from memory, gzipped in advance and never cached, at a free local port. */
export async function serve(folder: string): Promise<Site> {
  const files = filesIn(folder);
  const sent: string[] = [];
  const find = (path: string) => {
    const file = files.get(path);
    if (!file) throw new Error(`${path} is not served`);
    return file;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = files.get(path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    sent.push(path);
    response.writeHead(200, {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      'Content-Encoding': 'gzip',
      'Content-Length': file.gzipped.length,
      'Cache-Control': path.includes('/assets/') ? 'max-age=60' : 'no-store',
    });
    response.end(file.gzipped);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    text: (path) => find(path).content.toString(),
    bytes: (path) => find(path).gzipped.length,
    close: () => server.close(),
  };
}

function filesIn(folder: string): Map<string, { content: Buffer; gzipped: Buffer }> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const content = readFileSync(path);
        const url = `/${relative(folder, path).split(sep).join('/')}`;
        return [url, { content, gzipped: gzipSync(content) }];
      }),
  );
}
