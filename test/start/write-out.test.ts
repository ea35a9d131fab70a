import { expect } from 'chai';
import { configProblems } from '../../src/core/config-check.js';
import type { Config } from '../../src/core/config.js';
import { writeOut } from '../../src/start/write-out.js';
import { makeConsent } from '../helpers/make-consent.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { startHere, startOver } from '../helpers/start-here.js';

const { analytics } = sampleConfig.purposes;
const naming = (...services: string[]) => ({ ...sampleConfig, purposes: { ...sampleConfig.purposes, analytics: { ...analytics, services } } }) as Config;
const known = (name: string) => ({ ...sampleConfig.services.counter, name });

/** A catalogue with some services, that remembers who was asked for. */
function catalogue(...ids: string[]) {
  const asked: string[] = [];
  const service = (id: string): Promise<Record<string, unknown>> => {
    asked.push(id);
    return ids.includes(id) ? Promise.resolve({ [`the${id}`]: known(id) }) : Promise.reject(new TypeError('404'));
  };
  return { asked, loaders: { service } as Parameters<typeof writeOut>[1] };
}

describe('services that are only named', () => {
  it('are written into the config as the catalogue has them, and the rest of it stays', async () => {
    const config = naming('counter', 'matomo', 'video-player');
    const consent = makeConsent({}, config);
    const { asked, loaders } = catalogue('matomo', 'video-player');
    await writeOut(consent, loaders);
    expect(asked).to.deep.equal(['matomo', 'video-player']);
    expect(consent.config).to.deep.equal({ ...config, services: { ...sampleConfig.services, matomo: known('matomo'), 'video-player': known('video-player') } });
    expect(config.services).not.to.have.property('matomo');
    expect(configProblems(consent.config)).to.deep.equal([]);
  });

  it('are looked for under what is necessary too', async () => {
    const consent = makeConsent({}, { ...sampleConfig, necessary: [{ ...sampleConfig.necessary[0]!, services: ['captcha'] }] });
    const { asked, loaders } = catalogue('captcha');
    await writeOut(consent, loaders);
    expect(asked).to.deep.equal(['captcha']);
    expect(consent.config.services).to.have.property('captcha');
  });

  it('leave the very config where all are there, and ask nobody', async () => {
    const consent = makeConsent();
    const { asked, loaders } = catalogue();
    const { config } = consent;
    await writeOut(consent, loaders);
    expect([asked, consent.config === config]).to.deep.equal([[], true]);
  });

  it('that the site writes itself are never replaced', async () => {
    const consent = makeConsent({}, naming('counter'));
    const { asked, loaders } = catalogue('counter');
    await writeOut(consent, loaders);
    expect([asked, consent.config.services?.counter]).to.deep.equal([[], sampleConfig.services.counter]);
  });

  it('with a name that is no file are not asked for', async () => {
    const { asked, loaders } = catalogue();
    await writeOut(makeConsent({}, naming('../evil', 'https://evil.example/x', 'a/b', 'Matomo', '', 'x.js?y')), loaders);
    expect(asked).to.deep.equal([]);
  });

  it('that the catalogue does not have are a problem of the config, by name, and the others are there', async () => {
    const consent = makeConsent({}, naming('matomo', 'matoma'));
    const { loaders } = catalogue('matomo');
    await writeOut(consent, loaders);
    expect(configProblems(consent.config).map(({ path }) => path)).to.deep.equal(['purposes.analytics.services.1']);
  });

  it('break nothing where the config is broken', async () => {
    const { loaders } = catalogue('matomo');
    for (const config of [{}, { purposes: null }, { purposes: { a: null } }, { purposes: { a: { services: 7 } } }, { purposes: { a: { services: [null, {}, 7] } }, necessary: [null], services: null }]) {
      const consent = makeConsent({}, config as unknown as Config);
      let failure: unknown;
      await writeOut(consent, loaders).catch((error: unknown) => (failure = error));
      expect(failure, JSON.stringify(config)).to.equal(undefined);
    }
  });

  describe('on a page', () => {
    beforeEach(startOver);
    afterEach(startOver);
    const start = (ids: string[], ...services: string[]) => {
      const { loaders } = catalogue(...ids);
      return startHere(naming(...services), loaders as never);
    };

    it('are there before the stored choices are known, and a yes is taken', async () => {
      const { consent, ready, errors } = start(['matomo'], 'matomo');
      await ready;
      expect(consent.config.services).to.have.property('matomo');
      consent.acceptAll();
      expect([consent.state.analytics, errors.length]).to.deep.equal(['granted', 0]);
    });

    it('that are missing grant nothing, are told, and a no is taken', async () => {
      const { consent, ready, errors } = start([], 'matoma');
      await ready;
      consent.acceptAll();
      expect(await consent.verify()).to.equal(false);
      await Promise.resolve();
      expect(Object.values(consent.state)).not.to.include('granted');
      expect(errors.map(({ code }) => code)).to.include('config');
      expect(errors.map(({ message }) => message).join(' ')).to.include('purposes.analytics.services.0: "matoma"');
      consent.refuseAll();
      expect(consent.state.analytics).to.equal('denied');
    });
  });
});
