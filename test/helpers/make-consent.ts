import type { Config } from '../../src/core/config.js';
import { Consent, type Ports } from '../../src/core/consent.js';
import { fakePorts } from './fake-ports.js';
import { sampleConfig, type SampleName } from './sample-config.js';

/** The real consent object in a fake world, checked, with nothing stored before. */
export function makeConsent(answers: Partial<Record<SampleName, 'granted' | 'denied'>> = {}, config: Config = sampleConfig, more: Partial<Ports> = {}): Consent<SampleName> {
  const consent = new Consent<SampleName>(config, 'print', fakePorts(more));
  consent.isChecked = true;
  consent.load(undefined);
  if (Object.keys(answers).length) consent.choose(answers);
  return consent;
}
