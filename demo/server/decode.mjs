import { gunzipSync } from 'node:zlib';

const isGzip = (body) => body[0] === 0x1f && body[1] === 0x8b;

/** The text of a body, unpacked where it is gzip. */
export const textOf = (body) => (isGzip(body) ? gunzipSync(body) : body).toString('utf8');

const fromBase64 = (text) => Buffer.from(text, 'base64').toString('utf8');

/** JSON, or JSON in base64: trackers send either. `undefined` for anything else. */
function parse(text) {
  for (const candidate of [text, fromBase64(text ?? '')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      continue;
    }
  }
  return undefined;
}

const list = (value) => (Array.isArray(value) ? value : value ? [value] : []);

/** Everything a request carries by name: the query, and the body where it is a form. */
function fieldsOf(query, text) {
  const isForm = /^[\w[\]%.-]+=/.test(text);
  return new URLSearchParams(isForm ? `${query}&${text}` : query);
}

/** How each tracker names the events in what it sends. */
const readers = {
  posthog(fields, text) {
    const sent = parse(fields.get('data') ?? text);
    return list(sent?.batch ?? sent).map((one) => one.event);
  },
  mixpanel(fields, text, path) {
    const sent = parse(fields.get('data') ?? text);
    return list(sent).map((one) => one.event ?? `profile ${path.split('/')[2]}`);
  },
  amplitude(_fields, text) {
    return list(parse(text)?.events).map((one) => one.event_type);
  },
  countly(fields) {
    const requests = list(parse(fields.get('requests') ?? '')).map((one) => new URLSearchParams(one));
    return [fields, ...requests].flatMap((one) => [
      ...['begin_session', 'session_duration', 'end_session'].filter((name) => one.has(name)),
      ...list(parse(one.get('events') ?? '')).map((event) => event.key),
    ]);
  },
};

/** The trackers this demo knows, by the first part of the path. */
export const trackers = Object.keys(readers);

/** The names of the events in a request; empty where there are none or they cannot be read. */
export function eventsIn(tracker, { path, query, body }) {
  try {
    const text = textOf(body);
    return readers[tracker](fieldsOf(query, text), text, path).filter((name) => typeof name === 'string');
  } catch {
    return [];
  }
}
