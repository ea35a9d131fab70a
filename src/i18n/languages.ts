/** The languages there are, as BCP 47 tags. English comes along with each part; each other one is a file of its own. */
export const LANGUAGES = 'en ar bg ca cs cy da de el es et eu fi fr ga gl he hi hr hu is it ja ko lt lv mt nl no pl pt pt-BR ro sk sl sv tr uk zh-Hans zh-Hant'.split(' ') as readonly Language[];

/** One of our languages. */
export type Language =
  | 'en' | 'ar' | 'bg' | 'ca' | 'cs' | 'cy' | 'da' | 'de' | 'el' | 'es' | 'et' | 'eu' | 'fi' | 'fr' | 'ga' | 'gl' | 'he' | 'hi' | 'hr' | 'hu'
  | 'is' | 'it' | 'ja' | 'ko' | 'lt' | 'lv' | 'mt' | 'nl' | 'no' | 'pl' | 'pt' | 'pt-BR' | 'ro' | 'sk' | 'sl' | 'sv' | 'tr' | 'uk' | 'zh-Hans' | 'zh-Hant';

/** The tags that may stand for what a tag means, closest first: `zh-hk` → `zh-HK`, `zh-HK`, `zh-Hant`, `zh`. What is no tag stands for nothing. */
export function namesOf(tag: string): string[] {
  try {
    const locale = new Intl.Locale(tag.replace(/^n[bn]\b/i, 'no'));
    const { language, script, region } = locale.maximize();
    return [locale.baseName, `${language}-${region}`, `${language}-${script}`, language];
  } catch {
    return [];
  }
}

/** The first language of the wishes that is spoken here (`spoken`: those of the site); English, or the site's first, where none is. */
export function pickLanguage(wishes: readonly (string | undefined)[], spoken: readonly string[] = LANGUAGES): Language {
  const ours = LANGUAGES.filter((language) => [spoken].flat().includes(language)); // a broken config may have anything there
  return wishes.flatMap((wish) => namesOf(wish ?? '')).map((name) => ours.find((language) => language === name)).find(Boolean) ?? ours[0] ?? 'en';
}
