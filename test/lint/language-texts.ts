import { durationInWords } from '../../src/i18n/duration-words.js';
import type { Language } from '../../src/i18n/languages.js';
import type { Texts } from '../../src/i18n/texts.js';
import { dayInWords } from '../../src/ui/choices/days.js';
import { sharedTexts } from '../helpers/own-words.js';

/** What of our own words is made of sentences. The table has names of columns only. */
export const LAYERS = ['banner', 'dialog', 'embed', 'choices'] as const;
export type Layer = (typeof LAYERS)[number];

const COUNTS = ['partners', 'services', 'servicesOn', 'found', 'removed'];
const TIMES = ['keptFor', 'storedFor'];
const DATES = ['granted', 'denied', 'askAgain'];
/** What the site says: it is not ours to measure. */
const OF_THE_SITE = ['purpose', 'dir'];

/** All words of a language: the one place that knows the shape of its file. */
export async function textsOf(language: Language): Promise<Texts> {
  return (await import(`../../src/i18n/${language}.ts`)) as Texts;
}

function sampleFor(key: string, { dialog, choices }: Texts, language: Language): string | number {
  if (COUNTS.includes(key)) return 3;
  if (TIMES.includes(key)) return durationInWords('P13M', language, dialog.duration);
  return DATES.includes(key) ? dayInWords('2026-11-22', language, choices.day) : 'Shop';
}

function said(key: string, value: unknown, texts: Texts, language: Language): string {
  const sample = sampleFor(key, texts, language);
  return typeof value === 'string' ? value : (value as (...args: unknown[]) => string)(sample, sample);
}

/** Every text of a layer by its name, functions called with sample values. */
export function textsIn(texts: Texts, layer: Layer, language: Language): [key: string, text: string][] {
  const ours = sharedTexts(layer, texts[layer]).filter(([key]) => !OF_THE_SITE.includes(key));
  return ours.map(([key, value]) => [key, said(key, value, texts, language)]);
}

/** The sentences of a layer as one body: what ends with a full stop or the like. Labels are not sentences. */
export function bodyOf(texts: Texts, layer: Layer, language: Language): string {
  const sentences = textsIn(texts, layer, language).map(([, text]) => text);
  return sentences.filter((text) => /[.!?…。！？।؟][”"»」’)]*$/u.test(text)).join('\n');
}
