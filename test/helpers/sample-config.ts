import type { Config } from '../../src/core/config.js';

/** A sound config: three purposes, the last two with services, of which one serves both. */
export const sampleConfig = {
  controller: { name: 'Corner Shop', policy: '/privacy', contact: 'privacy@corner.example' },
  purposes: {
    taste: { version: 1, title: 'Remember your taste', why: 'We remember which bread you like.', data: ['bread you look at'], youGet: 'Your bread on top.', ifNot: 'You see all bread.', keptFor: 'P30D', services: [] },
    analytics: { version: 2, title: 'Count visits', why: 'We count which pages people read.', data: ['pages you open'], youGet: 'Pages that get clearer.', ifNot: 'Nothing changes for you.', keptFor: 'P13M', services: ['counter', 'shared'] },
    marketing: { version: 1, title: 'Show fitting ads', why: 'We tell an ad company what you looked at.', data: ['products you look at'], youGet: 'Ads that fit you better.', ifNot: 'You see other ads.', keptFor: 'P1Y6M', services: ['wheel', 'shared'] },
  },
  services: {
    counter: { name: 'Counter', provider: 'Counter Ltd', country: 'NZ', policy: 'https://counter.example/privacy', cookies: [{ name: '_count.*', what: 'Tells visits apart.', keptFor: 'P13M' }] },
    wheel: { name: 'AdWheel', provider: 'AdWheel Inc.', country: 'US', policy: 'https://wheel.example/privacy' },
    shared: { name: 'Shared', provider: 'Shared BV', country: 'NL', policy: 'https://shared.example/privacy' },
  },
  necessary: [{ title: 'Shopping cart', reason: 'Without it your cart would be empty on every page.', data: ['products in your cart'], keptFor: 'P7D' }],
} satisfies Config;

export type SampleName = keyof typeof sampleConfig.purposes;
