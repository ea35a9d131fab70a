import type { Page } from '@playwright/test';

/** What a page asks for, from now on. */
export interface Requests {
  /** Every path, in order. */
  readonly paths: string[];
  /** Addresses on the far ends: collector and player. */
  farEnds(): string[];
  /** Files with the code of trackers, which may not even load without a yes. */
  trackerFiles(): string[];
  clear(): void;
}

const isTrackerFile = (path: string): boolean => /^\/vendor\/(posthog|mixpanel|amplitude|countly)/.test(path) || /^\/spa-build\/(module|mixpanel|posthog)/.test(path);

/** Collects everything that the tabs of a visitor ask for, but what tests send themselves. */
export function requestedBy(page: Page): Requests {
  const urls: URL[] = [];
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    if (!url.pathname.startsWith('/control')) urls.push(url);
  });
  return {
    get paths() {
      return urls.map(({ pathname }) => pathname);
    },
    farEnds: () => urls.filter(({ hostname }) => hostname === '127.0.0.1').map(({ href }) => href),
    trackerFiles: () => urls.map(({ pathname }) => pathname).filter(isTrackerFile),
    clear: () => void urls.splice(0),
  };
}
