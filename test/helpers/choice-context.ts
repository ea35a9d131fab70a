import type { Config } from '../../src/core/config.js';
import type { ChoiceContext } from '../../src/core/decide.js';
import { sampleConfig } from './sample-config.js';

/** A choice made by a call, at a time, under a config with the fingerprint `mark`. */
export const choiceContext = (now: number, config: Config = sampleConfig, mark = 'print'): ChoiceContext => ({ config, mark, now, source: 'api' });
