import { expect } from 'chai';
import type { Config } from '../../src/core/config.js';
import { googleConsentMode } from '../../src/signals/google-consent-mode.js';
import { makeConsent } from '../helpers/make-consent.js';
import { replace } from '../helpers/replace.js';
import { sampleConfig } from '../helpers/sample-config.js';

const page = globalThis as { dataLayer?: unknown[]; gtag_enable_tcf_support?: unknown };
const TYPES = ['ad_personalization', 'ad_storage', 'ad_user_data', 'analytics_storage', 'functionality_storage', 'personalization_storage', 'security_storage'];
/** All seven types: security granted, as the sample has something necessary, and of the others those that are named. */
const saying = (...granted: string[]) => Object.fromEntries(TYPES.map((type) => [type, granted.includes(type) || type === 'security_storage' ? 'granted' : 'denied']));
const ADS = ['ad_storage', 'ad_user_data', 'ad_personalization'];

describe('the signal to Google', () => {
  let undo: () => void;
  let ending: AbortController;
  const tell = (answers: Parameters<typeof makeConsent>[0] = {}, more: Partial<Config> = { googleConsentMode: true }) => {
    const consent = makeConsent(answers, { ...sampleConfig, ...more });
    googleConsentMode(consent, ending.signal);
    return consent;
  };
  const layer = () => page.dataLayer ?? [];
  /** The commands, as lists of their words. */
  const commands = () => layer().filter((entry) => Object.prototype.toString.call(entry) === '[object Arguments]').map((entry) => [...(entry as unknown[])]);
  const consents = (kind: string) => commands().filter(([word, what]) => word === 'consent' && what === kind).map(([, , types]) => types);
  const last = () => consents('update').at(-1);

  beforeEach(() => {
    ending = new AbortController();
    undo = replace(globalThis, 'dataLayer', { value: undefined, writable: true });
  });
  afterEach(() => {
    ending.abort();
    undo();
  });

  it('is not given where the config does not ask for it: there is no dataLayer then', () => {
    for (const googleConsentMode of [undefined, false]) tell({ analytics: 'granted' }, googleConsentMode === undefined ? {} : { googleConsentMode }).acceptAll();
    expect(page.dataLayer).to.equal(undefined);
  });

  it('starts with the default, before anything else (GCM-1)', () => {
    tell({ analytics: 'granted' });
    expect(commands().map(([word, what]) => [word, what])).to.deep.equal([['consent', 'default'], ['set', 'url_passthrough'], ['set', 'ads_data_redaction'], ['consent', 'update'], ['set', 'ads_data_redaction']]);
    expect([...(layer()[0] as unknown[])].slice(0, 2)).to.deep.equal(['consent', 'default']);
  });

  it('comes after commands that the page gave above zgoda.js, and leaves them as they are (GCM-1)', () => {
    const before = [['js', new Date()], { event: 'gtm.js' }];
    page.dataLayer = [...before];
    tell();
    expect(layer().slice(0, 2)).to.deep.equal(before);
    expect([...(layer()[2] as unknown[])].slice(0, 2)).to.deep.equal(['consent', 'default']);
  });

  it('pushes to the list of the page, in whatever way that takes it', () => {
    const pushed: unknown[] = [];
    const list = Object.assign([], { push: (entry: unknown) => pushed.push(entry) });
    page.dataLayer = list;
    tell();
    expect(page.dataLayer).to.equal(list);
    expect(pushed.length).to.equal(3);
  });

  it('gives each command as an arguments object (GCM-2)', () => {
    tell({ analytics: 'granted' });
    expect(layer().map((entry) => Object.prototype.toString.call(entry))).to.deep.equal([...Array.from({ length: 5 }, () => '[object Arguments]'), '[object Object]']);
  });

  it('names all seven types, in the default as in the update (GCM-3)', () => {
    tell().acceptAll();
    for (const kind of ['default', 'update']) expect(Object.keys(consents(kind)[0] as object).sort(), kind).to.deep.equal(TYPES);
    expect(consents('default')).to.deep.equal([saying()]);
  });

  it('has tags wait for an update only where there is no mirror, and only in the default (GCM-4)', () => {
    for (const mirror of ['local', 'cookie', false] as const) {
      page.dataLayer = [];
      tell({}, { googleConsentMode: true, mirror }).acceptAll();
      expect([...consents('default'), ...consents('update')].map((types) => (types as Record<string, unknown>).wait_for_update), String(mirror)).to.deep.equal([mirror === false ? 500 : undefined, undefined]);
    }
  });

  it('gives one default, for all regions (GCM-5)', () => {
    tell().acceptAll();
    expect(consents('default')).to.deep.equal([saying()]);
  });

  it('is updated by the choice, in the same task (GCM-6)', () => {
    const consent = tell();
    expect(consents('update')).to.deep.equal([]);
    consent.choose({ analytics: 'granted' });
    expect(consents('update')).to.deep.equal([saying('analytics_storage')]);
  });

  it('is updated right after the default on a later page, from what is known (GCM-6)', () => {
    tell({ analytics: 'granted', marketing: 'denied' });
    expect(consents('update')).to.deep.equal([saying('analytics_storage')]);
  });

  it('is not updated on a later page after a no: the default says it (GCM-6)', () => {
    tell({ analytics: 'denied', marketing: 'denied' });
    expect(consents('update')).to.deep.equal([]);
  });

  it('is updated once by what is read from IndexedDB later, and not by what is known already (GCM-6)', () => {
    const { config, ...source } = makeConsent({ marketing: 'granted' }).record()!;
    const consent = tell();
    consent.load({ ...source, config });
    consent.load({ ...source, config });
    expect(consents('update')).to.deep.equal([saying(...ADS)]);
  });

  it('has data of ads redacted for as long as ad_storage is denied (GCM-7)', () => {
    const consent = tell();
    consent.choose({ analytics: 'granted' });
    consent.choose({ marketing: 'granted' });
    consent.withdraw('marketing');
    expect(commands().filter(([, what]) => what === 'ads_data_redaction').map(([, , value]) => value)).to.deep.equal([true, true, false, true]);
  });

  it('never has links decorated (GCM-8)', () => {
    tell().acceptAll();
    expect(commands().filter(([, what]) => what === 'url_passthrough')).to.deep.equal([['set', 'url_passthrough', false]]);
  });

  it('says the same with `advanced`, which is about holding alone (GCM-9)', () => {
    tell({ analytics: 'granted' }, { googleConsentMode: { advanced: true } });
    expect([consents('default'), consents('update')]).to.deep.equal([[saying()], [saying('analytics_storage')]]);
  });

  it('says denied again on a withdrawal, and on forgetting (GCM-10)', () => {
    const consent = tell();
    consent.acceptAll();
    consent.withdraw();
    expect(last()).to.deep.equal(saying());
    consent.acceptAll();
    consent.forget();
    expect(last()).to.deep.equal(saying());
  });

  it('maps each purpose to its types (GCM-11)', () => {
    const purposes = { ...sampleConfig.purposes, functional: sampleConfig.purposes.taste };
    const consent = tell({}, { googleConsentMode: true, purposes });
    const choose = (choices: Record<string, 'granted' | 'denied'>) => consent.choose(choices);
    choose({ analytics: 'granted' });
    choose({ analytics: 'denied', marketing: 'granted' });
    choose({ marketing: 'denied', functional: 'granted' });
    choose({ functional: 'denied', taste: 'granted' });
    expect(consents('update')).to.deep.equal([saying('analytics_storage'), saying(...ADS), saying('functionality_storage', 'personalization_storage'), saying()]);
  });

  it('maps types to purposes of the site, each for itself, and leaves the rest as usual (GCM-11)', () => {
    const consent = tell({}, { googleConsentMode: { ad_personalization: 'taste', functionality_storage: 'taste' } });
    consent.choose({ taste: 'granted' });
    expect(last()).to.deep.equal(saying('ad_personalization', 'functionality_storage'));
    consent.choose({ marketing: 'granted', taste: 'denied' });
    expect(last()).to.deep.equal(saying('ad_storage', 'ad_user_data'));
  });

  it('leaves a type denied whose purpose is not there (GCM-11)', () => {
    tell({}, { googleConsentMode: { ad_storage: 'advertising' } }).acceptAll();
    expect(last()).to.deep.equal(saying('analytics_storage', 'ad_user_data', 'ad_personalization'));
  });

  it('grants security_storage for what is necessary, and where nothing is never (GCM-11)', () => {
    for (const necessary of [undefined, []]) {
      page.dataLayer = [];
      const { necessary: _, ...config } = sampleConfig;
      const consent = makeConsent({}, { ...config, ...(necessary && { necessary }), googleConsentMode: true });
      googleConsentMode(consent, ending.signal);
      consent.acceptAll();
      expect([...consents('default'), ...consents('update')].map((types) => (types as Record<string, unknown>).security_storage)).to.deep.equal(['denied', 'denied']);
    }
  });

  it('tells triggers of each update by an event right after it (GCM-12)', () => {
    const consent = tell({ marketing: 'granted' });
    consent.choose({ analytics: 'granted' });
    const told = layer().filter((entry) => Object.prototype.toString.call(entry) === '[object Object]');
    expect(told).to.deep.equal([{ event: 'consent_update', consent: saying(...ADS) }, { event: 'consent_update', consent: saying('analytics_storage', ...ADS) }]);
    const kinds = layer().map((entry) => (entry as { event?: string }).event ?? [...(entry as unknown[])].slice(0, 2).join(' '));
    expect(kinds.slice(3)).to.deep.equal(['consent update', 'set ads_data_redaction', 'consent_update', 'consent update', 'set ads_data_redaction', 'consent_update']);
  });

  it('does not turn on the bridge to TCF (GCM-13)', () => {
    tell().acceptAll();
    expect('gtag_enable_tcf_support' in globalThis).to.equal(false);
  });

  it('says nothing any more once it has ended', () => {
    const consent = tell();
    ending.abort();
    const before = layer().length;
    consent.acceptAll();
    expect(layer().length).to.equal(before);
  });
});
