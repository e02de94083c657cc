import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const checksum = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A copy of the built site on a server of its own, which can be changed and taken down. */
export interface Deployed {
  readonly origin: string;
  /** Publishes another version, whose page has another text; `half` of it, with the old page left. */
  publish(change: (html: string) => string, half?: 'half'): void;
  /** No one answers any more. */
  takeDown(): Promise<void>;
}

/** Puts the built site on a server. */
export async function deploy(): Promise<Deployed> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  cpSync('dist', folder, { recursive: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const headers = { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' };
    if (existsSync(path)) response.writeHead(200, headers).end(readFileSync(path));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publish(change, half) {
      const [page, worker] = [join(folder, 'index.html'), join(folder, 'service-worker.js')];
      const before = readFileSync(page, 'utf8');
      const after = change(before);
      if (!half) writeFileSync(page, after);
      const script = readFileSync(worker, 'utf8')
        .replace(checksum(before), checksum(after))
        .replace(/"[0-9a-f]{8}"/, '"another"');
      writeFileSync(worker, script);
    },
    takeDown: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        rmSync(folder, { recursive: true, force: true });
      }),
  };
}
