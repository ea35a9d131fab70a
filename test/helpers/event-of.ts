/** Resolves with the next event of a type. */
export const eventOf = <E extends Event = Event>(target: EventTarget, type: string): Promise<E> => new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as E), { once: true }));
