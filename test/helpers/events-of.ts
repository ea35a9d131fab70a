/** Every event of a type from now on, as a list that grows. */
export function eventsOf<E extends Event = Event>(target: EventTarget, type: string, signal?: AbortSignal): E[] {
  const heard: E[] = [];
  target.addEventListener(type, (event) => heard.push(event as E), signal ? { signal } : {});
  return heard;
}
