/** What loads something, and the attributes that say from where (properties have the same names, but for capitals). */
export const LOADING: Record<string, string[]> = {
  script: ['src'],
  iframe: ['src'],
  img: ['srcset', 'src'],
  link: ['imagesrcset', 'href'],
  source: ['srcset', 'src'],
  video: ['poster', 'src'],
  audio: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  track: ['src'],
};

/** All that loads, and all of it but scripts, as selectors. */
export const LOADERS = Object.keys(LOADING).join();
export const EMBEDS = LOADERS.slice(7);

const NOTHING: string[] = [];

/** The attributes that say from where an element loads. */
export const addressesOf = ({ localName }: Element): string[] => LOADING[localName] ?? NOTHING;
