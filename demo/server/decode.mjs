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

/** One JSON a line; what cannot be read is left out. */
const lines = (text) => text.split('\n').map(parse).filter((value) => value && typeof value === 'object');

const list = (value) => (Array.isArray(value) ? value : value ? [value] : []);

/** Everything a request carries by name: the query, and the body where it is a form. */
function fieldsOf(query, text) {
  const isForm = /^[\w[\]%.-]+=/.test(text);
  return new URLSearchParams(isForm ? `${query}&${text}` : query);
}

/** How each vendor names the events in what it sends. */
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
  segment(_fields, text) {
    const sent = parse(text);
    return list(sent?.batch ?? sent).map(({ type, event }) => event ?? type);
  },
  rudderstack: (fields, text, path) => readers.segment(fields, text, path),
  /** A page view, or the label of a structured event. */
  snowplow(_fields, text) {
    return list(parse(text)?.data).map(({ e, se_la: label }) => label ?? { pv: 'page view' }[e] ?? e);
  },
  /** Lines of an envelope: headers, then an error, or the spans of a page load. */
  sentry(_fields, text) {
    const namesOf = ({ exception, items }) => [...list(exception?.values).map(({ type, value }) => `${type}: ${value}`), ...list(items).filter((span) => span.is_segment).map(({ name }) => `trace: ${name}`)];
    return lines(text).flatMap(namesOf);
  },
  datadog(_fields, text) {
    return lines(text).map(({ type, action, error }) => action?.target?.name ?? error?.message ?? type);
  },
  alloy(_fields, text) {
    return list(parse(text)?.events).map(({ xdm }) => xdm?.eventType);
  },
  /** The page view is in the address; errors and actions are in the body. */
  newrelic(_fields, text, path) {
    if (path.startsWith('/newrelic/1/')) return ['page view'];
    const sent = parse(text);
    return [...list(sent?.err).map(({ params }) => params?.message), ...list(sent?.ins).map(({ eventType, actionName }) => actionName ?? eventType)];
  },
  bugsnag(_fields, text, path) {
    if (path.includes('/sessions')) return ['session'];
    return list(parse(text)?.events).flatMap(({ exceptions }) => exceptions.map(({ errorClass, message }) => `${errorClass}: ${message}`));
  },
  plausible(_fields, text) {
    return list(parse(text)).map(({ n }) => n);
  },
  /** Its recorder is not shipped: what can be seen is that it was fetched. */
  fullstory: (_fields, _text, path) => (path.endsWith('.js') ? ['script'] : []),
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
