/** Things of other companies that a page may embed: `/things/<owner>/<kind>?name=<name>`. Everything asked for is noted, by owner and name. */
import { createHash } from 'node:crypto';

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const SCRIPT = 'text/javascript; charset=utf-8';

/** Each kind: its type, and its text around the name. */
const kinds = {
  script: [SCRIPT, (name) => `(window.ran ||= []).push(${JSON.stringify(name)});`],
  module: [SCRIPT, (name) => `(window.ran ||= []).push(${JSON.stringify(name)}); export default ${JSON.stringify(name)};`],
  worker: [SCRIPT, (name) => `globalThis.imported = ${JSON.stringify(name)};`],
  style: ['text/css; charset=utf-8', () => '.of-another-company { font-style: italic }'],
  frame: ['text/html; charset=utf-8', () => '<!doctype html><title>Another company</title><p>A page of another company.'],
  pixel: ['image/gif', () => PIXEL],
  data: ['application/json; charset=utf-8', () => '{}'],
  stream: ['text/event-stream', () => 'retry: 60000\n\n'],
  socket: ['text/plain; charset=utf-8', () => ''],
};

/** The thing at an address, or `undefined`. */
export function thingAt({ pathname, searchParams }) {
  const [, root, owner, kind] = pathname.split('/');
  if (root !== 'things' || !Object.hasOwn(kinds, kind)) return undefined;
  const name = searchParams.get('name') ?? kind;
  const [type, text] = kinds[kind];
  return { owner, name, type, body: text(name) };
}

/** Opens a WebSocket (RFC 6455, 4.2.2) and closes it again without a word. */
export function openSocket(request, socket) {
  const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
  socket.on('error', () => socket.destroy()).resume();
  socket.write(`HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: ${accept}\r\n\r\n`);
  socket.end(Buffer.from([0x88, 0]));
}
