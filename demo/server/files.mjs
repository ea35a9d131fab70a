import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join, normalize, sep } from 'node:path';

const require = createRequire(import.meta.url);

const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.html': 'text/html; charset=utf-8',
};

/** What the page may ask for out of node_modules: these files and no other. */
const vendor = {
  'posthog.js': ['posthog-js', 'dist/array.no-external.js'],
  'mixpanel.js': ['mixpanel-browser', 'dist/mixpanel.min.js'],
  'amplitude.js': ['@amplitude/analytics-browser', 'lib/scripts/amplitude-min.js'],
  'countly.js': ['countly-sdk-web', 'lib/countly.min.js'],
  'require.js': ['requirejs', 'require.js'],
  'bootstrap3.css': ['bootstrap', 'dist/css/bootstrap.min.css'],
  'pico.css': ['@picocss/pico', 'css/pico.min.css'],
  'tailwind.css': ['tailwindcss', 'preflight.css'],
};

/** Where an installed package may lie. Folders, because not every package exports its package.json. */
const foldersOf = (name) => require.resolve.paths(name).map((folder) => join(folder, name));

/** The reset is written for Tailwind's compiler; a browser needs the defaults behind `--theme()` written out. */
const withoutTheme = (css) => css.replace(/--theme\(\s*[\w-]+\s*,([^()]*)\)/g, '$1');

/** A file of the fixed vendor list, or `undefined`. */
export async function vendorFile(name) {
  if (!Object.hasOwn(vendor, name)) return undefined;
  const [pack, path] = vendor[name];
  for (const folder of foldersOf(pack)) {
    const file = await fileIn(folder, path);
    if (file) return name === 'tailwind.css' ? { ...file, body: Buffer.from(withoutTheme(file.body.toString())) } : file;
  }
  return undefined;
}

/** A file below a folder, or `undefined`: never one outside of it, never a hidden one. */
export async function fileIn(folder, path) {
  const full = normalize(join(folder, path));
  if (!full.startsWith(folder + sep) || path.split(/[\\/]/).some((part) => part.startsWith('.')) || path.includes('\0')) return undefined;
  try {
    const { size, mtimeMs } = await stat(full);
    return { body: await readFile(full), type: types[extname(full)] ?? 'application/octet-stream', tag: `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"` };
  } catch {
    return undefined;
  }
}

/** Answers with a file; the browser asks again each time, and hears "unchanged" where it is. */
export function sendFile(request, response, file) {
  const headers = { 'content-type': file.type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...(file.tag && { etag: file.tag }) };
  if (file.tag && request.headers['if-none-match'] === file.tag) return response.writeHead(304, headers).end();
  return response.writeHead(200, headers).end(file.body);
}
