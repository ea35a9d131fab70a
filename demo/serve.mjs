import { randomBytes } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headers, pages } from './pages/index.mjs';
import { changes, reloadScript } from './server/changes.mjs';
import { serveCollector } from './server/collector.mjs';
import { fileIn, sendFile } from './server/files.mjs';
import { listen } from './server/listen.mjs';
import { packedApp } from './server/packed.mjs';
import { servePlayer } from './server/player.mjs';
import { vendorFile } from './server/vendor.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const isDev = process.env.ZGODA_DEV === '1';

/** The browser files of the demo: these and no other file of this folder are served. */
const assets = ['shop.css', 'shop.js', 'panel.css', 'panel.js', 'neutral.css', 'fixture.js', 'events.js', 'bench.js', 'bench-tag.js', 'worker.js', 'icon.svg'];

const panel = `<link rel="stylesheet" href="/assets/panel.css">
<script nonce="{{nonce}}" src="/assets/panel.js" data-collector="{{collector}}" defer></script>`;

const fill = (html, values) => html.replace(/\{\{(\w+)\}\}/g, (all, name) => values[name] ?? all);

/**
 * Serves the shop and its far ends.
 * @param {{ port?: number, collectorPort?: number, playerPort?: number, dist?: string, app?: { file(name: string): Promise<Buffer | undefined>, close?(): Promise<unknown> } }} [options]
 * Ports, 0 takes a free one; the single-page app, where another demo has it too and closes it.
 * @returns {Promise<{ url: string, collector: string, player: string, close(): Promise<void> }>}
 */
export async function serveDemo({ port = 0, collectorPort = 0, playerPort = 0, dist = join(root, 'dist'), app = packedApp(root) } = {}) {
  const built = resolve(dist);
  const collector = await serveCollector(collectorPort);
  const player = await servePlayer(playerPort, collector.note);
  const watching = isDev ? changes([built, here]) : undefined;

  /** Where the far ends are: as addresses, and as services name them. */
  const ends = { collector: collector.url, player: player.url, collectorHost: new URL(collector.url).host, playerHost: new URL(player.url).host };

  const sendPage = (url, response, path) => {
    const values = { ...ends, nonce: randomBytes(16).toString('base64') };
    const isQuiet = url.searchParams.get('panel') === '0';
    const reload = isDev ? '<script nonce="{{nonce}}" src="/_reload.js" async></script>' : '';
    const own = Object.entries(headers[path] ?? {}).map(([name, value]) => [name, fill(value, values)]);
    const whole = fill(pages[path], { panel: isQuiet ? '' : panel, reload });
    // A nonce without rules would claim rules that are not there.
    const html = fill(own.length ? whole : whole.replaceAll(' nonce="{{nonce}}"', ''), values);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...Object.fromEntries(own) }).end(html);
  };

  /** Where a path that is no page leads: a file, or nothing. */
  const fileOf = async (folder, path) => {
    if (folder === 'dist') return fileIn(built, path);
    if (folder === 'vendor') return vendorFile(path);
    if (folder === 'assets' && assets.includes(path)) return fileIn(here, path);
    if (folder !== 'spa-build') return undefined;
    const body = await app.file(path);
    return body && { body, type: path.endsWith('.map') ? 'application/json' : 'text/javascript; charset=utf-8' };
  };

  const server = await listen(port, async (request, response) => {
    const url = new URL(request.url, 'http://shop');
    const path = url.pathname.replace(/(?<=.)\/$/, '');
    const page = path.startsWith('/spa/') ? '/spa' : path;
    if (Object.hasOwn(pages, page)) return sendPage(url, response, page);
    if (watching && path === '/_changes') return watching.connect(request, response);
    if (watching && path === '/_reload.js') return response.writeHead(200, { 'content-type': 'text/javascript' }).end(reloadScript);
    if (path === '/favicon.ico') return response.writeHead(204).end();
    const [, folder, ...rest] = path.split('/');
    const file = await fileOf(folder, rest.join('/'));
    if (file) return sendFile(request, response, file);
    return response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end('There is nothing here.');
  });

  return {
    url: `http://localhost:${server.port}`,
    collector: collector.url,
    player: player.url,
    async close() {
      watching?.close();
      await Promise.all([server.close(), collector.close(), player.close(), app.close?.()]);
    },
  };
}

async function main() {
  if (!existsSync(join(root, 'dist', 'zgoda.js'))) console.error('There is no dist/zgoda.js yet: run `npm run build` first.');
  const port = Number(process.env.PORT ?? 4173);
  const next = (step) => (port === 0 ? 0 : port + step);
  try {
    const demo = await serveDemo({ port, collectorPort: next(1), playerPort: next(2) });
    console.log(`Demo: ${demo.url}`);
    const end = () => demo.close().then(() => process.exit(0));
    process.once('SIGINT', end).once('SIGTERM', end);
  } catch (error) {
    console.error(error.code === 'EADDRINUSE' ? `Port ${error.port} is taken: set PORT to another one, or to 0 for any free one.` : error);
    process.exit(1);
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
