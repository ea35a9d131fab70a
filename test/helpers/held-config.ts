import type { Config } from '../../src/core/config.js';
import { sampleConfig } from './sample-config.js';

/** A path of this server that belongs to the counter, which waits for `analytics`. */
export const HELD = '/test/helpers/held/';
/** The same of the wheel, which waits for `marketing`. */
export const WHEEL = '/test/helpers/wheel/';

/** The sample config, where two services have a path of this server and a host of their own each. */
export const heldConfig = {
  scriptTimeout: 5000,
  services: {
    ...sampleConfig.services,
    counter: { ...sampleConfig.services.counter, hosts: [HELD, 'counter.test'] },
    wheel: { ...sampleConfig.services.wheel, hosts: [WHEEL, 'wheel.test'] },
  },
} satisfies Partial<Config>;

let count = 0;

/** An address that waits for `analytics`, as the browser reports it; another one each time. There is a script behind it, which notes its name. */
export const heldAt = (name = 'x', path = HELD): string => new URL(`${path}script.js?name=${name}&count=${(count += 1)}`, location.href).href;

/** An address of our own with the same script, another one each time. */
export const ownAt = (name = 'own'): string => heldAt(name, '/test/helpers/own/');
