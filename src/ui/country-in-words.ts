/** "Germany" for `DE`, in the own words of a language where it gives them; the code itself where it is none, or nobody here can say it in the language. */
export function countryInWords(code: string, language: string, own?: Readonly<Partial<Record<string, string>>>): string {
  try {
    const isSpoken = Intl.DisplayNames.supportedLocalesOf(language)[0];
    return own?.[code] ?? (isSpoken && new Intl.DisplayNames(language, { type: 'region' }).of(code)) ?? code;
  } catch {
    return code;
  }
}
