import type { TestPage } from './playwright.js';
import type { WatchOptions } from './watch-requests.js';

/** How a visit goes, and what of it is wanted. */
export interface VisitOptions extends WatchOptions {
  /** Names of cookies, keys and databases the site does not work without, and that may be there before a choice: `PHPSESSID`; `*` stands for any run of characters. */
  allowStored?: readonly string[] | undefined;
  /** Whether to move, scroll and press Escape as visitors do who answer nothing. Default true. */
  moveAbout?: boolean | undefined;
  /** For how long no request may begin until the page counts as done, in milliseconds. Default 1000; more where trackers take their time. */
  quiet?: number | undefined;
  /** How long to wait for the question, in milliseconds. Default 15000. */
  timeout?: number | undefined;
  /** How to reach the consent object, run in the page. Default: `window.zgoda`, or the one that `createConsent` returned on this page. */
  consent?: (() => unknown) | undefined;
  /** How to say no, where the site asks in a way of its own. Default: presses the button of our banner. */
  refuse?: ((page: TestPage) => Promise<unknown>) | undefined;
  /** How to say yes to everything, where the site asks in a way of its own. Default: presses the button of our banner. */
  accept?: ((page: TestPage) => Promise<unknown>) | undefined;
  /** Which pages to open after the answer. Default: the same one, three times. */
  pages?: readonly string[] | undefined;
}
