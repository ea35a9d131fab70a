import { createWrapper, type AnyAnalytics } from '@segment/analytics-consent-tools';
import { expect } from 'chai';
import { segmentBridge, segmentSignal, type SegmentBridge, type SegmentMapping } from '../../src/signals/segment.js';
import type { Consent } from '../../src/core/consent.js';
import { makeConsent } from '../helpers/make-consent.js';
import { nextTask } from '../helpers/next-task.js';
import { until } from '../helpers/until.js';

const mapping: SegmentMapping = { Analytics: 'analytics', Advertising: 'marketing' };
type Stamp = (event: { payload: { obj: { context: { consent?: { categoryPreferences: object } } } }; next(payload: unknown): void }) => Promise<void>;

/** Segment's analytics as its wrapper sees it: it notes that it was loaded, and what it was told to track. */
function analytics() {
  const stamps: Stamp[] = [];
  const seen = {
    loads: [] as { disable?: unknown }[],
    tracked: [] as unknown[][],
    /** What the wrapper writes on an event. */
    stampOf: async () => {
      const obj: Parameters<Stamp>[0]['payload']['obj'] = { context: {} };
      for (const stamp of stamps) await stamp({ payload: { obj }, next: () => undefined });
      return obj.context.consent?.categoryPreferences;
    },
  };
  const instance: AnyAnalytics = {
    load: (_, options) => void seen.loads.push(options ?? {}),
    page: () => undefined,
    track: (...words: unknown[]) => void seen.tracked.push(words),
    addSourceMiddleware: (middleware: unknown) => stamps.push(middleware as Stamp),
    addDestinationMiddleware: () => undefined,
  };
  return { seen, instance };
}

/** The wrapper of `@segment/analytics-consent-tools`, loading. */
function wrap(bridge: SegmentBridge) {
  const { seen, instance } = analytics();
  createWrapper(bridge)(instance).load({ writeKey: 'corner' });
  return seen;
}

const told = (categories: object) => ['Segment Consent Preference Updated', undefined, { consent: { categoryPreferences: categories } }];

describe('the bridge to the consent wrapper of Segment', () => {
  let ending: AbortController;
  const bridge = (consent: Consent) => segmentBridge(consent, mapping, ending.signal);
  beforeEach(() => (ending = new AbortController()));
  afterEach(() => ending.abort());

  it('does not let Segment load before something is allowed, nor after a no', async () => {
    const consent = makeConsent();
    const seen = wrap(bridge(consent));
    await nextTask();
    expect(seen.loads).to.deep.equal([]);
    consent.refuseAll();
    await nextTask();
    expect(seen.loads).to.deep.equal([]);
    expect(seen.tracked, 'a first no is nobody’s business').to.deep.equal([]);
    consent.choose({ analytics: 'granted' });
    await until(() => seen.loads.length > 0);
  });

  it('lets it load at once where something is allowed already', async () => {
    const seen = wrap(bridge(makeConsent({ marketing: 'granted' })));
    await until(() => seen.loads.length > 0);
  });

  it('says on every event what is allowed at that moment', async () => {
    const consent = makeConsent({ analytics: 'granted' });
    const seen = wrap(bridge(consent));
    await until(() => seen.loads.length > 0);
    expect(await seen.stampOf()).to.deep.equal({ Analytics: true, Advertising: false });
    consent.choose({ marketing: 'granted', analytics: 'denied' });
    expect(await seen.stampOf()).to.deep.equal({ Analytics: false, Advertising: true });
  });

  it('tells each change, a withdrawal too, and nothing that is no news', async () => {
    const consent = makeConsent();
    const seen = wrap(bridge(consent));
    await nextTask();
    consent.choose({ taste: 'granted' });
    consent.choose({ analytics: 'granted' });
    consent.choose({ marketing: 'denied' });
    consent.withdraw();
    expect(seen.tracked).to.deep.equal([told({ Analytics: true, Advertising: false }), told({ Analytics: false, Advertising: false })]);
  });

  it('allows nothing and tells nothing any more once it has ended', async () => {
    const consent = makeConsent({ analytics: 'granted' });
    const one = bridge(consent);
    const seen = wrap(one);
    await until(() => seen.loads.length > 0);
    ending.abort();
    consent.choose({ marketing: 'granted' });
    expect(one.getCategories()).to.deep.equal({ Analytics: false, Advertising: false });
    expect(seen.tracked).to.deep.equal([]);
  });

  it('knows the usual purposes by the names they have at Segment', () => {
    expect(segmentBridge(makeConsent({ analytics: 'granted' }), undefined, ending.signal).getCategories()).to.deep.equal({ Advertising: false, Analytics: true, Functional: false });
  });

  it('is found on the page by those who have no module, until it has ended', () => {
    const page = globalThis as { zgodaSegment?: SegmentBridge };
    const end = segmentSignal(makeConsent({ marketing: 'granted' }));
    const found = page.zgodaSegment!;
    expect(found.getCategories()).to.deep.equal({ Advertising: true, Analytics: false, Functional: false });
    end();
    expect(page.zgodaSegment).to.equal(undefined);
    expect(found.getCategories()).to.deep.equal({ Advertising: false, Analytics: false, Functional: false });
  });
});
