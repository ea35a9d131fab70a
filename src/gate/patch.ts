/** Sees a call before it happens. What it returns, if anything, answers in its place; it may change the arguments. */
export type Before = (self: never, words: never[]) => (() => unknown) | undefined;

/** What is patched: a method or a constructor, or one half of a property. */
export type Kind = 'value' | 'set' | 'get';

const patches: (() => void)[] = [];

/** Puts one function in the place of another, where that still stands there and the page has not fixed it. */
function swap(owner: object, name: string, kind: Kind, from: unknown, to: unknown): void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  if (descriptor?.[kind] === from) Reflect.defineProperty(owner, name, { ...descriptor, [kind]: to });
}

/**
 * Puts something before a method, a setter, a getter or a constructor. To all others it stays what it was: same name, properties, errors,
 * and a text that reads as native code.
 */
export function patch(owner: object, name: string, before: Before, kind: Kind = 'value'): void {
  const original = Object.getOwnPropertyDescriptor(owner, name)?.[kind] as ((() => unknown) & { prototype?: object }) | undefined;
  if (!original) return;
  const text = () => String(original);
  const answerOf = (self: unknown, words: unknown[]) => {
    try {
      return before(self as never, words as never[]);
    } catch {
      return undefined; // such a call fails, and the original says how
    }
  };
  const wrapped = new Proxy(original, {
    apply(_, self, words) {
      const answer = answerOf(self, words);
      return answer ? answer() : (Reflect.apply(original, self, words) as unknown);
    },
    construct(_, words, type) {
      const answer = answerOf(undefined, words);
      return (answer ? answer() : Reflect.construct(original, words, type)) as object;
    },
    get: (_, key) => (key === 'toString' ? text : (Reflect.get(original, key) as unknown)),
  });
  const exchange = (from: unknown, to: unknown) => {
    swap(owner, name, kind, from, to);
    if (original.prototype) swap(original.prototype, 'constructor', 'value', from, to);
  };
  exchange(original, wrapped);
  patches.push(() => exchange(wrapped, original)); // whoever wrapped it meanwhile goes on calling ours, which lets pass what needs not wait
}

/** Takes all patches away, the last one first. */
export const unpatch = (): void => patches.splice(0).reverse().forEach((undo) => undo());
