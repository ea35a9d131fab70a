/** What must compile against the built package, and what must not. */
import { createConsent, type Choice, type Config, type State } from 'zgoda';
import { checkConfig, ConfigError } from 'zgoda/check';

const controller = { name: 'Corner Shop', policy: '/privacy', contact: 'privacy@corner.example' };
const analytics = {
  title: 'Count visits',
  why: 'We count which pages people read.',
  data: ['pages you open'],
  youGet: 'Pages that get clearer over time.',
  ifNot: 'Nothing changes for you.',
  keptFor: 'P13M',
  services: ['matomo'],
};

const consent = createConsent({
  controller,
  purposes: { analytics: { ...analytics, version: 2 }, marketing: { ...analytics, services: [] } },
  services: { matomo: { name: 'Matomo', provider: 'Corner Shop', country: 'NL', policy: '/privacy', cookies: [{ name: '_pk_id.*', keptFor: 'P13M' }], revoke: () => undefined } },
  necessary: [{ title: 'Basket', reason: 'Without it the basket forgets what you put in.' }],
});

// Names follow from the config.
export const state: State<'analytics' | 'marketing'> = consent.state;
export const choice: Choice = consent.state.analytics;
export const allowed: boolean = consent.allows('analytics') && consent.allows({ all: ['analytics', 'marketing'] }) && consent.allows({ any: ['analytics', 'marketing'] });
consent.choose({ analytics: 'granted' });
consent.choose({ analytics: 'granted', marketing: 'denied' });
consent.withdraw('marketing');
export const stop: () => void = consent.whenGranted('marketing', ({ signal }) => signal.addEventListener('abort', () => undefined));
export const decided: Promise<State<'analytics' | 'marketing'>> = consent.decided();
consent.addEventListener('consent-change', ({ changed, previous, reason }) => {
  if (reason === 'withdrawal' && changed.includes('marketing')) consent.allows(previous.analytics === 'granted' ? 'analytics' : 'marketing');
});

// A name that is no purpose.
// @ts-expect-error
consent.allows('analitics');
// @ts-expect-error
consent.allows({ all: ['analytics', 'analitics'] });
// @ts-expect-error
consent.allows({ any: [{ all: ['analytics'] }] });
// @ts-expect-error
consent.choose({ analitics: 'granted' });
// @ts-expect-error
consent.withdraw('analitics');
// @ts-expect-error
consent.whenGranted('analitics', () => undefined);
// @ts-expect-error
export const misspelt = consent.state.analitics;
// @ts-expect-error
consent.addEventListener('consent-change', ({ changed }) => changed.includes('analitics'));

// A value that is no choice: nobody can make "unasked" of an answer.
// @ts-expect-error
consent.choose({ analytics: 'unasked' });
// @ts-expect-error
consent.choose({ analytics: true });

// The state belongs to the consent object.
// @ts-expect-error
consent.state = { analytics: 'granted', marketing: 'granted' };
// @ts-expect-error
consent.state.analytics = 'granted';

// Every purpose says all of it.
const { why: _why, ...withoutWhy } = analytics;
const { youGet: _youGet, ...withoutYouGet } = analytics;
const { ifNot: _ifNot, ...withoutIfNot } = analytics;
const { keptFor: _keptFor, ...withoutKeptFor } = analytics;
const { data: _data, ...withoutData } = analytics;
const { services: _services, ...withoutServices } = analytics;
// @ts-expect-error
createConsent({ controller, purposes: { analytics: withoutWhy } });
// @ts-expect-error
createConsent({ controller, purposes: { analytics: withoutYouGet } });
// @ts-expect-error
createConsent({ controller, purposes: { analytics: withoutIfNot } });
// @ts-expect-error
createConsent({ controller, purposes: { analytics: withoutKeptFor } });
// @ts-expect-error
createConsent({ controller, purposes: { analytics: withoutData } });
// @ts-expect-error
createConsent({ controller, purposes: { analytics: withoutServices } });
// @ts-expect-error
createConsent({ purposes: { analytics } });

// What does not exist here: a purpose granted in advance, a mirror of another kind.
// @ts-expect-error
export const granted: Config = { controller, purposes: { analytics: { ...analytics, default: 'granted' } } };
// @ts-expect-error
export const mirrored: Config = { controller, purposes: { analytics }, mirror: 'session' };

// The checker narrows what came from outside.
declare const fromOutside: unknown;
export function read(): Config | string {
  try {
    checkConfig(fromOutside);
    return fromOutside;
  } catch (error) {
    return error instanceof ConfigError ? error.problems.map(({ path, message }) => `${path}: ${message}`).join('\n') : '';
  }
}
