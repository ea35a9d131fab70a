/**
 * A small routed app, as a team would write it around the npm package: real trackers, imported only when granted.
 */
import { createConsent } from 'zgoda';

const { collector, player } = document.querySelector('#app').dataset;

/** What to call on withdrawal, filled in by the trackers once they run. */
const trackers = {};

const consent = createConsent({
  controller: { name: 'Corner Shop', policy: '/privacy', contact: 'privacy@corner.example' },
  purposes: {
    analytics: {
      version: 1,
      title: 'Count visits',
      why: 'We count which pages people open and what they put into the basket. That shows us what to fix.',
      data: ['pages you open', 'what you put into the basket', 'kind of device', 'a random number for your browser'],
      youGet: 'Pages that get clearer over time.',
      ifNot: 'Nothing changes for you.',
      keptFor: 'P13M',
      services: ['posthog', 'mixpanel'],
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
  },
  services: {
    posthog: {
      name: 'PostHog',
      provider: 'PostHog, Inc.',
      country: 'US',
      policy: 'https://posthog.com/privacy',
      cookies: [{ name: 'ph_phc_*_posthog', what: 'a random number for your browser', keptFor: 'P1Y' }],
      localStorage: [
        { name: 'ph_phc_*_posthog', what: 'a random number for your browser, and what you did last' },
        { name: '__ph_opt_in_out_phc_*', what: 'that you said no' },
      ],
      sessionStorage: [{ name: 'ph_phc_*', what: 'a number for this tab' }],
      // Its no is a key in localStorage, cleared right after this; the setting makes it hold in memory too.
      revoke() {
        trackers.posthog?.opt_out_capturing();
        trackers.posthog?.set_config({ opt_out_capturing_by_default: true, disable_persistence: true });
      },
    },
    mixpanel: {
      name: 'Mixpanel',
      provider: 'Mixpanel, Inc.',
      country: 'US',
      policy: 'https://mixpanel.com/legal/privacy-policy',
      cookies: [{ name: 'mp_*_mixpanel', what: 'a random number for your browser', keptFor: 'P1Y' }],
      localStorage: [
        { name: '__mpq_*', what: 'what waits to be sent' },
        { name: '__mp_opt_in_out_*', what: 'that you said no' },
      ],
      sessionStorage: [{ name: 'mp_*_mixpanel_*', what: 'a number for this tab' }],
      indexedDB: [{ name: 'mixpanelBrowserDb' }, { name: 'mixpanelFlagsDb' }],
      revoke: () => trackers.mixpanel?.opt_out_tracking(),
    },
    player: { name: 'Corner Player', provider: 'Corner Player Ltd', country: 'NL', policy: '/privacy' },
  },
  necessary: [{ title: 'Basket', reason: 'Without a basket you could not buy anything. It lives in the memory of the open page; nothing is stored in your browser.' }],
});

/** For the shop's own script and for whoever looks on; an app would not need it. */
window.consent = consent;

const path = () => location.pathname.replace(/\/$/, '');

/** The first yes starts PostHog; a yes after a no wakes it up again. */
function wakePosthog(posthog) {
  if (trackers.posthog) {
    posthog.set_config({ opt_out_capturing_by_default: false, disable_persistence: false });
    posthog.opt_in_capturing({ captureEventName: false });
    return;
  }
  trackers.posthog = posthog;
  posthog.init('phc_cornershop', {
    api_host: `${collector}/posthog`,
    capture_pageview: false,
    request_batching: false,
    opt_out_useragent_filter: true,
    disable_external_dependency_loading: true,
    disable_session_recording: true,
    disable_surveys: true,
    disable_product_tours: true,
    disable_conversations: true,
    disable_web_experiments: true,
    advanced_disable_flags: true,
  });
}

async function startPosthog(signal) {
  const { default: posthog } = await import('posthog-js');
  if (signal.aborted) return;
  wakePosthog(posthog);
  posthog.capture('$pageview');
  document.addEventListener('route', () => posthog.capture('$pageview'), { signal });
  document.addEventListener('basket-add', ({ detail }) => posthog.capture('add to basket', detail), { signal });
}

async function startMixpanel(signal) {
  const { default: mixpanel } = await import('mixpanel-browser');
  if (signal.aborted) return;
  if (trackers.mixpanel) mixpanel.opt_in_tracking({ track: () => undefined });
  else mixpanel.init('cornershopmixpanel', { api_host: `${collector}/mixpanel`, track_pageview: false, batch_flush_interval_ms: 200 });
  trackers.mixpanel = mixpanel;
  mixpanel.track_pageview({ path: path() });
  document.addEventListener('route', () => mixpanel.track_pageview({ path: path() }), { signal });
  document.addEventListener('basket-add', ({ detail }) => mixpanel.track('add to basket', detail), { signal });
}

consent.whenGranted('analytics', ({ signal }) => startPosthog(signal));
consent.whenGranted('analytics', ({ signal }) => startMixpanel(signal));

/** What each route shows. Two of them hold something back. */
const routes = {
  '/spa': `<h1>The app</h1><p class="lead">Routes change without a load. Trackers start when they may, and stop when they may not.</p>`,
  '/spa/kettle': `<h1>Enamel kettle</h1><p class="price">€ 39</p><p><button type="button" data-add="kettle" data-price="39">Add to basket</button></p>
<figure class="video"><div class="frame"><p>The video comes from Corner Player, another company. <button type="button" data-allow="media">Show videos</button></p>
<iframe data-consent="media" data-src="${player}/watch?video=spa" title="The kettle on the boil" width="640" height="360"></iframe></div></figure>`,
  '/spa/journal': `<h1>Journal</h1><p>Eleven kettles, one kitchen, three weeks.</p>
<template data-consent="analytics"><script src="${collector}/ok.js?name=journal"></script></template>`,
};

const view = document.querySelector('#view');

function render() {
  view.innerHTML = routes[path()] ?? '<h1>There is nothing here</h1>';
  for (const link of document.querySelectorAll('[data-route]')) link.setAttribute('aria-current', link.pathname === path() ? 'page' : 'false');
}

function go(href) {
  history.pushState(null, '', href);
  render();
  view.focus();
  document.dispatchEvent(new Event('route'));
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-route]');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go(link.href);
});
window.addEventListener('popstate', () => {
  render();
  document.dispatchEvent(new Event('route'));
});
render();
