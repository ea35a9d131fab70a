import type { ZgodaBanner } from './zgoda-banner.js';

/** Space between the banner and the edge of the window, and between it and what is focused. */
const GAP = 12;

/** Banners that are kept clear of already. */
const known = new WeakSet<ZgodaBanner>();

/** Adds an empty sheet to what a root adopts. Returns it, and how to take it away. */
function addSheet(root: DocumentOrShadowRoot): [CSSStyleSheet, () => void] {
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets.push(sheet);
  return [sheet, () => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet))];
}

/** What is focused in the page is scrolled to where it is not covered. Room below its end lets the last lines be scrolled there too: it is added, so nothing moves. */
const clearance = (end: 'top' | 'bottom', size: number, room: number): string =>
  `@media screen{html{scroll-padding-${end}:${size}px!important}html::after{content:"";display:block;height:${room}px}}`;

/** Whether something lies under the banner with its middle, and is no part of the page that is larger than that. */
function isUnder(banner: ZgodaBanner, element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  return height < banner.offsetHeight && banner.contains(document.elementFromPoint(x + width / 2, y + height / 2));
}

/**
 * Keeps what has the focus from being hidden by the banner, as long as that is there (WCAG 2.4.11). Where scrolling cannot bring it out (it
 * stands still, or at the very top) the banner goes to the other end of the window: the page is never moved. Words of the banner that scroll can be reached as well.
 */
export function keepClear(banner: ZgodaBanner | null): void {
  if (!banner || known.has(banner)) return;
  known.add(banner);
  const layout = banner.consent.config.layout?.banner;
  const words = banner.shadowRoot?.querySelector('div') as HTMLElement;
  const [page, leavePage] = addSheet(document);
  const [place] = addSheet(banner.shadowRoot as ShadowRoot);
  let isTop = layout === 'bar-top';

  const measure = () => {
    const height = banner.offsetHeight + 2 * GAP;
    words.tabIndex = words.scrollHeight > words.clientHeight ? 0 : -1;
    page.replaceSync(isTop ? clearance('top', height, 0) : clearance('bottom', innerHeight - banner.offsetTop + GAP, layout === 'card' ? 0 : height));
  };
  const stepAside = (element: Element) => {
    if (element.contains(document.body) || !isUnder(banner, element)) return;
    isTop = !isTop;
    place.replaceSync(`:host{inset-block:${isTop ? '12px auto' : 'auto 12px'}!important}`);
    measure();
    element.scrollIntoView({ block: 'nearest' });
  };
  const look = (event: Event) => {
    const path = event.composedPath();
    // Once the browser has scrolled to it: WebKit does that with the next frame.
    if (!path.includes(banner)) requestAnimationFrame(() => requestAnimationFrame(() => stepAside(path[0] as Element)));
  };
  const observer = new ResizeObserver(() => (banner.isConnected ? measure() : end()));
  const end = () => {
    observer.disconnect();
    removeEventListener('focusin', look);
    leavePage();
  };

  observer.observe(banner);
  addEventListener('focusin', look);
  if (document.activeElement && !banner.contains(document.activeElement)) stepAside(document.activeElement);
}
