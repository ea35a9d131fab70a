import { about } from './about.mjs';
import { bench, mirror, plain, record } from './bench.mjs';
import { choices } from './choices.mjs';
import { csp, policy } from './csp.mjs';
import { embeds } from './embeds.mjs';
import { events } from './events.mjs';
import { fixtures } from './fixtures.mjs';
import { playgroundHeaders, playgroundPages } from './playground.mjs';
import { article, home, privacy, product } from './shop.mjs';
import { spa } from './spa.mjs';
import { unmarked } from './unmarked.mjs';

/** Every page by its path. Placeholders are filled in when one is served. */
export const pages = {
  '/': home,
  '/product': product,
  '/article': article,
  '/privacy': privacy,
  '/choices': choices,
  '/about-your-choices': about,
  '/spa': spa,
  '/csp': csp,
  '/unmarked': unmarked,
  '/embeds': embeds,
  '/events': events,
  '/bench': bench,
  '/bench/plain': plain,
  '/bench/mirror': mirror,
  '/bench/record': record,
  ...playgroundPages,
  ...fixtures,
};

/** Headers of pages by their path, besides the usual ones. */
export const headers = { '/csp': { 'content-security-policy': policy }, ...playgroundHeaders };
