/** The languages there are, by BCP 47 primary tag. English comes along in the banner; each other one is a file of its own. */
export const LANGUAGES = ['en', 'nl', 'pl'] as const;
/** One of our languages. */
export type Language = (typeof LANGUAGES)[number];

/** The language of a tag such as `nl-BE`; English where we do not speak it. */
export function pickLanguage(tag: string): Language {
  const language = tag.slice(0, 2).toLowerCase() as Language;
  return LANGUAGES.includes(language) ? language : 'en';
}
