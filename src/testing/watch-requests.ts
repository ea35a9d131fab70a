import { isAt, isRemote, siteOf } from './hosts.js';
import type { TestPage, TestRequest, TestSocket } from './playwright.js';

/** What counts as another party, and what of it is wanted. */
export interface WatchOptions {
  /**
   * Hosts that are the site's own, each with its sub-domains; a path may follow. The host of the page (without `www.`) is one by
   * itself: that of its address when the watch begins or, on a new tab, of the first page it opens.
   */
  own?: readonly string[] | undefined;
  /** Other hosts that may be asked at any time, because the site does not work without them: `js.payments.example`, or whole addresses that fit a pattern. */
  allow?: readonly (string | RegExp)[] | undefined;
  /** Paths and sub-domains of the site's own that belong to a service, and count as another party: `/matomo.php`, `metrics.shop.example`. */
  also?: readonly string[] | undefined;
}

/** One request to another party. */
export interface SeenRequest {
  readonly host: string;
  /** What asked, in Playwright's words (`script`, `image`, `fetch`, …), or `beacon`, `web socket`, `preflight`, `service worker`; `other` where it does not know. */
  readonly kind: string;
  readonly address: string;
}

/** A list that grows while the page runs. */
export interface RequestWatch {
  /** Every request so far, in order. */
  readonly requests: readonly SeenRequest[];
  /** Forgets what has been seen. */
  clear(): void;
  /** Ends it. */
  stop(): void;
}

function kindOf(request: TestRequest): string {
  const type = request.resourceType();
  if (request.serviceWorker?.()) return 'service worker';
  if (request.method() === 'OPTIONS' || type === 'preflight') return 'preflight';
  if (type === 'ping' || type === 'beacon') return 'beacon';
  // Where Playwright does not know what asked, it may call it a document.
  if (type === 'document' && !request.isNavigationRequest()) return 'other';
  return type === 'websocket' ? 'web socket' : type;
}

/** A navigation of the tab itself: where the visitor is. */
function isVisit(page: TestPage, request: TestRequest): boolean {
  try {
    return request.isNavigationRequest() && request.frame() === page.mainFrame();
  } catch {
    return false; // a service worker has no frame
  }
}

function isWanted(address: URL, site: string | undefined, { own = [], allow = [], also = [] }: WatchOptions): boolean {
  const isAny = (places: readonly string[]) => places.some((place) => isAt(address, place.startsWith('/') ? `${site ?? ''}${place}` : place));
  if (allow.some((one) => (typeof one === 'string' ? isAny([one]) : address.href.search(one) >= 0))) return true;
  return !isAny(also) && isAny(site === undefined ? own : [site, ...own]);
}

/**
 * Collects every request of a page and its frames that goes to another party: also beacons, web sockets, and what workers and
 * (in Chromium) service workers ask for. Playwright shows no preflight but the request behind it, nothing of what is sent while a
 * page is being left, and neither a mere connection (preconnect, DNS) nor WebRTC, WebTransport or the sockets of workers.
 *
 * ```ts
 * const watch = watchRequests(page, { own: ['shop-static.example'] });
 * await page.goto('https://shop.example/');
 * expect(watch.requests).toEqual([]);
 * watch.stop();
 * ```
 */
export function watchRequests(page: TestPage, options: WatchOptions = {}): RequestWatch {
  const context = page.context();
  let requests: SeenRequest[] = [];
  let site = isRemote(page.url()) ? siteOf(page.url()) : undefined;
  const note = (kind: string, href: string) => {
    if (!isRemote(href) || isWanted(new URL(href), site, options)) return;
    requests = [...requests, { host: new URL(href).host, kind, address: href }];
  };
  const onRequest = (request: TestRequest) => {
    if (isRemote(request.url()) && isVisit(page, request)) site ??= siteOf(request.url());
    note(kindOf(request), request.url());
  };
  const onSocket = (socket: TestSocket) => note('web socket', socket.url());
  // What service workers ask for belongs to no page; all else of the context may belong to another tab.
  const onAny = (request: TestRequest) => {
    if (request.serviceWorker?.()) note(kindOf(request), request.url());
  };
  page.on('request', onRequest);
  page.on('websocket', onSocket);
  context.on('request', onAny);
  return {
    get requests() {
      return requests;
    },
    clear: () => void (requests = []),
    stop: () => {
      page.off('request', onRequest);
      page.off('websocket', onSocket);
      context.off('request', onAny);
    },
  };
}
