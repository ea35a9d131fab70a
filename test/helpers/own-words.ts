/** What only the languages say themselves that some browser has no data for, by layer: English and most others leave it to the browser. */
export const OWN_WORDS: Readonly<Record<string, readonly string[]>> = { banner: ['duration'], dialog: ['duration', 'countries'], choices: ['day'] };

/** The texts of a layer that every language has, without those. */
export const sharedTexts = (layer: string, texts: object): [key: string, value: unknown][] => Object.entries(texts).filter(([key]) => !OWN_WORDS[layer]?.includes(key));
