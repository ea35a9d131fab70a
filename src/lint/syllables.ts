/** How the vowels of a language become syllables. */
interface Vowels {
  /** What is heard as one vowel. */
  group: RegExp;
  /** What is written and not heard, or heard as part of a consonant. */
  silent?: RegExp;
}

/**
 * Groups of vowels. They differ from printed hyphenation by a few per cent at most, which a gate set well away from the border can bear;
 * pattern files of 100 kB and more a language are not worth it.
 */
const VOWELS: Readonly<Record<string, Vowels>> = {
  en: { group: /[aeiouy]+/g, silent: /(?<=[^aeiouy])e$|(?<=[^aeiouycghsxz])es$|(?<=[^aeioutdy])ed$/g },
  nl: { group: /ij|[ïëöü][aeiou]*|[aeiouyáéèóíúêôâ]+/g },
  de: { group: /[aeiouyäöü]+/g },
  fr: { group: /[éèê]|[aeiouyàâëîïôûùœæ]+/g, silent: /(?<=[^aeiouyàâèêëîïôûùœæ])es?$|(?<=[gq])u(?=[aeiouéèê])/g },
  es: { group: /[íú]|[iuü]?[aeoáéó][iuyü]?|[iuüy]+/g, silent: /(?<=q)u|(?<=g)u(?=[eiéí])/g },
  it: { group: /[iu]?[aeoàèéòó][iu]?|[iuìù]+/g },
  pl: { group: /i?[aąeęoóuy]|i/g },
  pt: { group: /ã[eo]|õe|[íú]|[iu]?[aeoáâãàéêóôõ][iu]?|[iuü]+/g, silent: /(?<=q)u(?=[eiéêí])|(?<=g)u(?=[eiéêí])/g },
};
const ANY: Vowels = { group: /[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýα-ωаеёиоуыэюяіїє]+/g };

/** A final "le" after a consonant is heard: ta-ble. */
const isHeardEnding = (word: string, lang: string): boolean => lang === 'en' && /[^aeiouy]les?$/.test(word);

/** How many syllables a word has in a language; at least one. */
export function syllablesIn(word: string, lang: string): number {
  const { group, silent } = VOWELS[lang] ?? ANY;
  const lower = word.toLowerCase();
  const heard = silent && !isHeardEnding(lower, lang) ? lower.replace(silent, '') : lower;
  return Math.max(1, heard.match(group)?.length ?? 0);
}
