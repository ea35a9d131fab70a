const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const segmenters = new Map<string, Intl.Segmenter>();

/** Making one takes far longer than using it. */
function segmenterOf(lang: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const known = segmenters.get(`${lang} ${granularity}`);
  if (known) return known;
  const made = new Intl.Segmenter(lang, { granularity });
  segmenters.set(`${lang} ${granularity}`, made);
  return made;
}

/** What holds a letter or a digit. Firefox calls no Hindi word `isWordLike`, so that is not asked. */
function pieces(text: string, lang: string, granularity: 'sentence' | 'word'): string[] {
  const all = Array.from(segmenterOf(lang, granularity).segment(text.normalize('NFC')), ({ segment }) => segment.trim());
  return all.filter((piece) => LETTER_OR_DIGIT.test(piece));
}

/** The sentences of a text, trimmed, in any language. The end of a line ends a sentence too. */
export const sentencesOf = (text: string, lang: string): string[] => pieces(text, lang, 'sentence');

/** The words of a text. In Chinese and Japanese engines differ on where a word ends: count characters there. */
export const wordsOf = (text: string, lang: string): string[] => pieces(text, lang, 'word');

/** The letters and digits of a text, one by one: no spaces, no marks. */
export const charactersOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? [];

/** Several short texts as one body: what has no full stop gets one, so that no two of them become one sentence. */
export function joined(texts: readonly string[]): string {
  const filled = texts.map((text) => text.trim()).filter(Boolean);
  return filled.map((text) => (/[.!?…:;。！？।؟]["'”’»)」』]*$/u.test(text) ? text : `${text}.`)).join('\n');
}
