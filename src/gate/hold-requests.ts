import { patch, type Before } from './patch.js';

/**
 * An address that fails as one does that cannot be reached, and asks no network: a part of a name has 63 letters at most (RFC 1035, 2.3.4). A port that browsers refuse
 * would not do: in WebKit a socket to it never closes, and a request to it cannot be aborted.
 */
const NOWHERE = `//${'zgoda'.repeat(13)}.invalid`;

/**
 * Answers requests that have to wait as a failure of the network would: `fetch` rejects, `sendBeacon` returns false, an
 * `XMLHttpRequest`, socket, event source or worker fires `error`. They are not sent later.
 */
export function holdRequests(waits: (address: unknown) => unknown): void {
  const failing = (answer: () => unknown): Before => (_, [address, options]: unknown[]) => {
    const request = Object(address) as Partial<Request>;
    const { aborted } = Object((Object(options) as RequestInit).signal ?? request.signal) as Partial<AbortSignal>;
    return !aborted && waits(request.url ?? address) ? answer : undefined; // one that was aborted fails in its own way
  };
  const diverting = (index: number, nowhere: string): Before => (_, words: unknown[]) => {
    if (waits(words[index])) words[index] = nowhere;
    return undefined;
  };
  patch(globalThis, 'fetch', failing(() => Promise.reject(new TypeError('Failed to fetch'))));
  patch(Navigator.prototype, 'sendBeacon', failing(() => false));
  patch(globalThis, 'fetchLater', failing(() => ({ activated: false })));
  patch(XMLHttpRequest.prototype, 'open', diverting(1, `https:${NOWHERE}`));
  patch(globalThis, 'WebSocket', diverting(0, `wss:${NOWHERE}`));
  patch(globalThis, 'WebTransport', diverting(0, `https:${NOWHERE}`));
  patch(globalThis, 'EventSource', diverting(0, 'data:,'));
  for (const name of ['Worker', 'SharedWorker']) patch(globalThis, name, diverting(0, `blob:${location.origin}/zgoda`));
}
