import type { CatalogueService } from '../../../src/core/config.js';
import { adobeExperiencePlatform } from '../../../src/services/adobe-experience-platform.js';
import { amplitude } from '../../../src/services/amplitude.js';
import { bugsnag } from '../../../src/services/bugsnag.js';
import { countly } from '../../../src/services/countly.js';
import { datadogRum } from '../../../src/services/datadog-rum.js';
import { fullstory } from '../../../src/services/fullstory.js';
import { mixpanel } from '../../../src/services/mixpanel.js';
import { newRelic } from '../../../src/services/new-relic.js';
import { plausible } from '../../../src/services/plausible.js';
import { posthog } from '../../../src/services/posthog.js';
import { rudderstack } from '../../../src/services/rudderstack.js';
import { segment } from '../../../src/services/segment.js';
import { sentry } from '../../../src/services/sentry.js';
import { snowplow } from '../../../src/services/snowplow.js';

/** A vendor whose real code is on the page: one entry here is one contract. */
export interface Vendor {
  /** Its name in `demo/pages/vendor-tags.mjs`, and the first part of its paths on the collector. */
  name: string;
  /** What has to arrive when the page was opened and something was put into the basket. */
  sends: string[];
  /** What the catalogue says about it. */
  service: CatalogueService;
  /** Its code keeps the browser's own `fetch` from the time of the yes: it goes on until the page is loaded again, and the visitor is told. */
  goesOn?: boolean;
  /** The path where it is told of the no itself. */
  hearsNo?: string;
}

export const VENDORS: Vendor[] = [
  { name: 'posthog', sends: ['$pageview', 'add to basket'], service: posthog },
  { name: 'mixpanel', sends: ['$mp_web_page_view', 'add to basket'], service: mixpanel },
  { name: 'amplitude', sends: ['[Amplitude] Page Viewed', 'add to basket'], service: amplitude },
  { name: 'countly', sends: ['[CLY]_view', 'add to basket'], service: countly },
  { name: 'segment', sends: ['page', 'add to basket'], service: segment },
  { name: 'snowplow', sends: ['page view', 'add to basket'], service: snowplow, goesOn: true },
  { name: 'sentry', sends: ['trace: Pageload', 'TypeError: add to basket'], service: sentry },
  { name: 'datadog', sends: ['view', 'add to basket'], service: datadogRum },
  { name: 'rudderstack', sends: ['page', 'add to basket'], service: rudderstack },
  { name: 'alloy', sends: ['page view', 'add to basket'], service: adobeExperiencePlatform, hearsNo: '/alloy/v1/privacy/set-consent' },
  { name: 'newrelic', sends: ['page view', 'add to basket'], service: newRelic },
  { name: 'bugsnag', sends: ['session', 'TypeError: add to basket'], service: bugsnag },
  { name: 'plausible', sends: ['pageview', 'add to basket'], service: plausible },
  { name: 'fullstory', sends: [], service: fullstory },
];
