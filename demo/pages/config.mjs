/** What the shop asks, in its own words. Cookies and keys are what the libraries really left in Chromium. */

const controller = {
  name: 'Corner Shop',
  policy: '/privacy',
  contact: 'privacy@corner.example',
  logo: '/assets/icon.svg',
  links: [{ title: 'What all this means', href: '/about-your-choices' }],
};

const necessary = [
  {
    title: 'Basket',
    reason: 'Without a basket you could not buy anything. It lives in the memory of the open page; nothing is stored in your browser.',
    data: ['what you put into the basket'],
  },
];

const purposes = {
  analytics: {
    version: 1,
    title: 'Count visits',
    why: 'We count which pages people open and what they put into the basket. That shows us what to fix.',
    data: ['pages you open', 'what you put into the basket', 'kind of device', 'a random number for your browser'],
    youGet: 'Pages that get clearer over time.',
    ifNot: 'Nothing changes for you.',
    keptFor: 'P13M',
    services: ['posthog', 'mixpanel', 'countly'],
  },
  marketing: {
    version: 1,
    title: 'Offers that fit',
    why: 'We note what you look at, so that our offers are about things you care for.',
    data: ['products you look at', 'how you came here', 'a random number for your browser'],
    youGet: 'Offers for things you like instead of just any.',
    ifNot: 'You see the same offers as everyone else.',
    keptFor: 'P6M',
    services: ['amplitude'],
  },
  media: {
    version: 1,
    title: 'Product videos',
    why: 'Our videos come from another company. It learns your internet address when a video loads.',
    data: ['your internet address', 'which video you watch'],
    youGet: 'Videos right on the product page.',
    ifNot: 'You see a still place instead of the video; all facts are in the text too.',
    keptFor: 'P30D',
    services: ['player'],
  },
  personal: {
    version: 1,
    title: 'Recommendations',
    why: 'We look at what you opened on this page to suggest things that go with it.',
    data: ['products you look at on this page'],
    youGet: 'A strip with three things that fit.',
    ifNot: 'The strip stays away.',
    keptFor: 'P1D',
    services: [],
  },
};

const services = {
  posthog: {
    name: 'PostHog',
    provider: 'PostHog, Inc.',
    country: 'US',
    policy: 'https://posthog.com/privacy',
    purposes: ['analytics'],
    cookies: [{ name: 'ph_phc_*_posthog', what: 'a random number for your browser', keptFor: 'P1Y' }],
    localStorage: [
      { name: 'ph_phc_*_posthog', what: 'a random number for your browser, and what you did last' },
      { name: '__ph_opt_in_out_phc_*', what: 'that you said no' },
    ],
    sessionStorage: [{ name: 'ph_phc_*', what: 'a number for this tab' }],
    revoke: 'stopPosthog',
  },
  mixpanel: {
    name: 'Mixpanel',
    provider: 'Mixpanel, Inc.',
    country: 'US',
    policy: 'https://mixpanel.com/legal/privacy-policy',
    purposes: ['analytics'],
    cookies: [{ name: 'mp_*_mixpanel', what: 'a random number for your browser', keptFor: 'P1Y' }],
    localStorage: [
      { name: '__mpq_*', what: 'what waits to be sent' },
      { name: '__mp_opt_in_out_*', what: 'that you said no' },
    ],
    sessionStorage: [{ name: 'mp_*_mixpanel_*', what: 'a number for this tab' }],
    indexedDB: [{ name: 'mixpanelBrowserDb' }, { name: 'mixpanelFlagsDb' }],
    revoke: 'stopMixpanel',
  },
  countly: {
    name: 'Countly',
    provider: 'Countly Ltd',
    country: 'GB',
    policy: 'https://countly.com/legal/privacy-policy',
    purposes: ['analytics'],
    localStorage: [{ name: 'cornershop/cly_*', what: 'a random number for your browser and what waits to be sent' }],
    revoke: 'Countly.opt_out',
  },
  amplitude: {
    name: 'Amplitude',
    provider: 'Amplitude, Inc.',
    country: 'US',
    policy: 'https://amplitude.com/privacy',
    purposes: ['marketing'],
    cookies: [{ name: 'AMP_*', what: 'a random number for your browser, and how you came here', keptFor: 'P1Y' }],
    localStorage: [{ name: 'AMP_*', what: 'what waits to be sent' }],
    revoke: 'stopAmplitude',
  },
  player: {
    name: 'Corner Player',
    provider: 'Corner Player Ltd',
    country: 'NL',
    policy: '/privacy',
    purposes: ['media'],
  },
};

const pick = (from, names) => Object.fromEntries(names.map((name) => [name, from[name]]));

/**
 * The config of a page: the purposes named, and every service under them.
 * @param {string[]} [names] Purposes.
 * @param {object} [more] Further settings.
 */
export function configFor(names = ['analytics', 'marketing', 'media'], more = {}) {
  const chosen = pick(purposes, names);
  const used = [...new Set(Object.values(chosen).flatMap((purpose) => purpose.services))];
  // Everything of the shop's far ends is on one host, so there are no strangers to tell of.
  return { controller, purposes: chosen, services: pick(services, used), necessary, unknown: 'allow', ...more };
}
