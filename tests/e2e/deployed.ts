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
  '.json': 'application/json',
};

const checksum = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** What `_headers` says of a path, as a host applies it. */
function headersFor(path: string, rules: string): Record<string, string> {
  const of = (rule: string) => {
    const [pattern = '', ...lines] = rule.split('\n');
    const applies = pattern.endsWith('*')
      ? path.startsWith(pattern.slice(0, -1))
      : path === pattern;
    return applies
      ? lines.flatMap((line) => [
          line
            .trim()
            .split(/: (.*)/s)
            .slice(0, 2),
        ])
      : [];
  };
  return Object.fromEntries(
    rules
      .trim()
      .split(/\n(?=\/)/)
      .flatMap(of),
  ) as Record<string, string>;
}

/** A copy of the built site on a server of its own, with the headers that are published with it, which can be changed and taken down. */
export interface Deployed {
  readonly origin: string;
  /** Publishes another version, whose page has another text; `half` of it, with the old page left. */
  publish(change: (html: string) => string, half?: 'half'): void;
  /** Sends `/page.html` on to `/page`, as some hosts do. */
  dropHtml(): void;
  /** No one answers any more. */
  takeDown(): Promise<void>;
}

/** Puts the built site on a server. */
export async function deploy(): Promise<Deployed> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  cpSync('dist', folder, { recursive: true });
  let dropping = false;
  const rules = readFileSync(join(folder, '_headers'), 'utf8');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    const asked = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const path = dropping && existsSync(`${asked}.html`) ? `${asked}.html` : asked;
    const headers = {
      ...headersFor(pathname, rules),
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    };
    if (dropping && pathname.endsWith('.html')) {
      response.writeHead(308, { Location: pathname.replace(/\.html$/, '') }).end();
    } else if (existsSync(path)) response.writeHead(200, headers).end(readFileSync(path));
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
    dropHtml() {
      dropping = true;
    },
    takeDown: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        rmSync(folder, { recursive: true, force: true });
      }),
  };
}
