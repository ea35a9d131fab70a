/** Several words as a list of a language: "pages and clicks"; with commas alone where the browser does not know how the language joins them. */
export const listInWords = (words: readonly string[], language: string): string => (Intl.ListFormat.supportedLocalesOf(language)[0] ? new Intl.ListFormat(language).format(words) : words.join(', '));
