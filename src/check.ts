/** The checker, an entry of its own: `import { checkConfig } from 'zgoda/check'`. Comes after the question, and once a config. */
import type { Consent } from './core/consent.js';
import { REMEDIES } from './core/remedies.js';
import { audit } from './gate/audit.js';
import { auditPage } from './gate/audit-page.js';

export { checkConfig, configProblems } from './core/config-check.js';
export { ConfigError, type ConfigProblem } from './core/config-error.js';

/** Reports faulty marks, strangers and leaks in the page, and says beside each error what to do about it, until the signal aborts. */
export function advise(consent: Consent, signal: AbortSignal): void {
  if (signal.aborted) return;
  consent.addEventListener('consent-error', ({ code }) => console.info(`[zgoda] ${REMEDIES[code]}`), { signal });
  signal.addEventListener('abort', audit(consent));
  signal.addEventListener('abort', auditPage(consent));
}
