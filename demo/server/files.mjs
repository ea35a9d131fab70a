import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.html': 'text/html; charset=utf-8',
};

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
