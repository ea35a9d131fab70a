/** The checker, an entry of its own: `import { checkConfig } from 'zgoda/check'`. Comes after the question, and once a config. */
export { checkConfig, configProblems } from './core/config-check.js';
export { ConfigError, type ConfigProblem } from './core/config-error.js';
export { audit } from './gate/audit.js';
