import { expect } from 'chai';
import type { Config } from '../../src/core/config.js';
import { servicesOf } from '../../src/core/services.js';
import { sampleConfig } from '../helpers/sample-config.js';

const none = { taste: 'denied', analytics: 'denied', marketing: 'denied' } as const;
const names = (...given: Parameters<typeof servicesOf>) => servicesOf(...given).map(({ name }) => name);

describe('services of purposes', () => {
  it('are those that the purposes name, each once', () => {
    expect(names(sampleConfig, ['analytics'], none)).to.deep.equal(['Counter', 'Shared']);
    expect(names(sampleConfig, ['analytics', 'marketing'], none)).to.deep.equal(['Counter', 'Shared', 'AdWheel']);
    expect(names(sampleConfig, ['taste'], none)).to.deep.equal([]);
  });

  it('are without those that a granted purpose still uses', () => {
    expect(names(sampleConfig, ['marketing'], { ...none, analytics: 'granted' })).to.deep.equal(['AdWheel']);
    expect(names(sampleConfig, ['marketing'], { ...none, analytics: 'unasked' })).to.deep.equal(['AdWheel', 'Shared']);
  });

  it('are none for a purpose, a service or a config that is not there', () => {
    expect(names(sampleConfig, ['nothing', 'constructor'], none)).to.deep.equal([]);
    expect(names({} as Config, ['analytics'], {})).to.deep.equal([]);
    const { services: _, ...without } = sampleConfig;
    expect(names(without, ['analytics'], none)).to.deep.equal([]);
  });
});
