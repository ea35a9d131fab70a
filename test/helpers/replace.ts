/** Puts something else in the place of a property, for as long as a test needs it. Returns how to put it back. */
export function replace(owner: object, name: string, property: PropertyDescriptor): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, ...property });
  return () => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  };
}

/** A property that throws when it is read, as a blocked storage does. */
export const throwing: PropertyDescriptor = {
  get: () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
};
