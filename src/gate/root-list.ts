/** A page, or a shadow root. */
export type Root = Document | ShadowRoot;

/** Roots, each once, as long as they are there: no list of ours keeps what a page threw away. */
export interface RootList {
  /** Whether it was not there yet. */
  add(root: Root): boolean;
  each(see: (root: Root) => unknown): void;
}

/** An empty list. */
export function rootList(): RootList {
  const known = new WeakSet<Root>();
  let roots: WeakRef<Root>[] = [];
  return {
    add(root) {
      if (known.has(root)) return false;
      known.add(root);
      roots = [...roots.filter((one) => one.deref()), new WeakRef(root)];
      return true;
    },
    each(see) {
      for (const root of roots.map((one) => one.deref())) if (root) see(root);
    },
  };
}
