import { bench, mirror, plain, record } from './bench.mjs';
import { csp, policy } from './csp.mjs';
import { events } from './events.mjs';
import { fixtures } from './fixtures.mjs';
import { article, home, privacy, product } from './shop.mjs';
import { spa } from './spa.mjs';

/** Every page by its path. Placeholders are filled in when one is served. */
export const pages = {
  '/': home,
  '/product': product,
  '/article': article,
  '/privacy': privacy,
  '/spa': spa,
  '/csp': csp,
  '/events': events,
  '/bench': bench,
  '/bench/plain': plain,
  '/bench/mirror': mirror,
  '/bench/record': record,
  ...fixtures,
};

/** Headers a page is served with, besides the usual ones. */
export const headersOf = (path) => (path === '/csp' ? { 'content-security-policy': policy } : {});
