/**
 * What a host should say with every file. Which pages may frame the site, a page cannot say itself:
 * any that came by HTTPS, for `?embed=1` is made for that; see README.md for how to name them.
 */
const always = {
  'Content-Security-Policy': "frame-ancestors 'self' https:",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': [
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/** Those have their checksum in their name: what is kept of them is never old. */
const hashed = '/assets/';
const forEver = 'public, max-age=31536000, immutable';
/** All else keeps its name: it may be kept, and is asked for anew. */
const askAgain = 'no-cache';
/** Other sites may read the published data. */
const published = '/data/';
const open = { 'Access-Control-Allow-Origin': '*' };

/** @returns what may be kept of a file of the site, by its address from the site's folder on */
export const cacheControl = (address: string): string =>
  address.startsWith(hashed) ? forEver : askAgain;

/** For Netlify and Cloudflare Pages, which join what several rules say: no rule says the same. */
export function headersFile(unhashed: readonly string[]): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    rule('/*', always),
    rule(`${hashed}*`, { 'Cache-Control': forEver }),
    rule(`${published}*`, { 'Cache-Control': askAgain, ...open }),
    ...unhashed.map((path) => rule(path, { 'Cache-Control': askAgain })),
    '',
  ].join('\n');
}

/** For Apache. */
export function htaccess(): string {
  const set = Object.entries(always).map(
    ([name, value]) => `  Header always set ${name} "${value}"`,
  );
  return `AddType text/javascript .js
AddType application/json .json
AddType application/manifest+json .webmanifest
AddType image/svg+xml .svg
<IfModule mod_headers.c>
${set.join('\n')}
  Header set Cache-Control "${askAgain}"
  Header set Cache-Control "${forEver}" "expr=%{REQUEST_URI} =~ m#${hashed}#"
  Header set Access-Control-Allow-Origin "*" "expr=%{REQUEST_URI} =~ m#${published}#"
</IfModule>
`;
}

/** For nginx: a file to take into its configuration, with the server's own name and folder. */
export function nginxConf(): string {
  const set = Object.entries(always).map(
    ([name, value]) => `  add_header ${name} "${value}" always;`,
  );
  return `# For the folder conf.d of nginx. Set server_name and root to your own.
map $uri $atlas_cache {
  ~${hashed} "${forEver}";
  default "${askAgain}";
}
map $uri $atlas_readers {
  ~${published} "*";
  default "";
}
server {
  listen 80;
  server_name atlas.example.org;
  root /srv/declaration-atlas;
${set.join('\n')}
  add_header Cache-Control $atlas_cache;
  add_header Access-Control-Allow-Origin $atlas_readers;
  types {
    text/html html;
    text/css css;
    text/javascript js;
    application/json json geojson topojson jsonld;
    application/manifest+json webmanifest;
    image/svg+xml svg;
    image/png png;
    text/csv csv;
    text/markdown md;
  }
  charset utf-8;
  gzip on;
  gzip_types text/css text/javascript application/json image/svg+xml;
}
`;
}
