import { eventsIn, trackers } from './decode.mjs';
import { EventStream } from './event-stream.mjs';
import { listen } from './listen.mjs';
import { replyTo } from './replies.mjs';
import { openSocket, thingAt } from './things.mjs';
import { vendorScript } from './vendor.mjs';

/** Permissive on purpose: nothing but consent may be the reason why a request does not arrive. */
const corsOf = (request) => ({
  'access-control-allow-origin': request.headers.origin ?? '*',
  'access-control-allow-credentials': 'true',
  'access-control-allow-methods': 'GET, POST, PUT, DELETE, OPTIONS',
  'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
  vary: 'origin',
});

/** Scripts that behave badly, or well, on demand. They note in `window.ran` that they ran. */
const scripts = {
  '/ok.js': (query) => ({ body: `(window.ran ||= []).push(${JSON.stringify(query.get('name') ?? 'ok')});` }),
  '/slow.js': (query) => ({ ...scripts['/ok.js'](query), wait: Number(query.get('ms') ?? 1000) }),
  '/fail.js': () => ({ status: 500, body: '// Fails on purpose.' }),
  '/hang.js': () => ({ wait: Infinity }),
};

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

/**
 * The far end of every tracker: writes down what arrives and answers so that the libraries are content.
 * `note` lets other far ends write into the same log.
 */
export async function serveCollector(port) {
  let entries = [];
  let count = 0;
  const stream = new EventStream();
  const waiting = new Set();

  const note = (entry) => {
    const noted = { n: (count += 1), at: new Date().toISOString(), ...entry };
    entries.push(noted);
    stream.send(noted);
  };

  /** The collector's own paths: never in the log. */
  const own = {
    'GET /_log': (_request, query) => ({ count, entries: entries.filter(({ n }) => n > Number(query.get('since') ?? 0)) }),
    'DELETE /_log': () => {
      entries = [];
      stream.send({ cleared: true });
      return { count, entries };
    },
  };

  const answerScript = (response, headers, { status = 200, body = '', wait = 0 }) => {
    const answer = () => response.writeHead(status, { ...headers, 'content-type': 'text/javascript; charset=utf-8' }).end(body);
    if (wait === Infinity) return;
    const timer = setTimeout(() => {
      waiting.delete(timer);
      answer();
    }, wait);
    waiting.add(timer);
  };

  /** A vendor's own script, from the vendor's own address: that it was fetched is noted, like everything else there. */
  const answerVendorScript = (response, headers, vendor, path, file) => {
    note({ method: 'GET', path, query: '', tracker: vendor, events: ['script'], bytes: 0 });
    return response.writeHead(200, { ...headers, 'content-type': file.type }).end(file.body);
  };

  /** Something that pages embed, by its kind and the name the page gave it. */
  const answerThing = (request, response, headers, url, thing) => {
    note({ method: request.method, path: url.pathname, query: url.search.slice(1), tracker: thing.owner, events: [thing.name], bytes: 0 });
    return response.writeHead(200, { ...headers, 'content-type': thing.type }).end(thing.body);
  };

  const answerTracker = async (request, response, headers, url) => {
    const body = await bodyOf(request);
    const first = url.pathname.split('/')[1];
    const tracker = trackers.includes(first) ? first : null;
    const query = url.search.slice(1);
    const events = tracker && request.method !== 'OPTIONS' ? eventsIn(tracker, { path: url.pathname, query, body }) : [];
    note({ method: request.method, path: url.pathname, query, tracker, events, bytes: body.length });
    if (request.method === 'OPTIONS') return response.writeHead(204, headers).end();
    const reply = replyTo(tracker, url.pathname, request.headers.host, body.toString());
    const type = typeof reply === 'string' ? 'text/javascript' : 'application/json';
    return response.writeHead(200, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(typeof reply === 'string' ? reply : JSON.stringify(reply));
  };

  const answer = async (request, response) => {
    const url = new URL(request.url, 'http://collector');
    const headers = { 'cache-control': 'no-store', ...corsOf(request) };
    if (url.pathname === '/_events') return stream.connect(request, response, headers);
    const handle = own[`${request.method} ${url.pathname}`];
    if (handle) return response.writeHead(200, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(handle(request, url.searchParams)));
    if (url.pathname.startsWith('/_')) return response.writeHead(204, headers).end();
    if (Object.hasOwn(scripts, url.pathname)) return answerScript(response, headers, scripts[url.pathname](url.searchParams));
    const thing = thingAt(url);
    if (thing) return answerThing(request, response, headers, url, thing);
    const [, vendor, name] = url.pathname.split('/');
    const file = name?.endsWith('.js') && (await vendorScript(vendor, name));
    return file ? answerVendorScript(response, headers, vendor, url.pathname, file) : answerTracker(request, response, headers, url);
  };

  const server = await listen(port, answer, (request, socket) => {
    const thing = thingAt(new URL(request.url, 'http://collector'));
    if (thing) note({ method: 'GET', path: request.url, query: '', tracker: thing.owner, events: [thing.name], bytes: 0 });
    return openSocket(request, socket);
  });

  return {
    url: `http://127.0.0.1:${server.port}`,
    note,
    close() {
      for (const timer of waiting) clearTimeout(timer);
      return server.close();
    },
  };
}
