/** The parts of an ISO 8601 duration, whole numbers each. */
export interface Duration {
  years: number;
  months: number;
  weeks: number;
  days: number;
  hours: number;
  minutes: number;
}

const shape = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** Reads an ISO 8601 duration such as `P13M` or `P1Y6M`; `undefined` where it is none. Seconds and fractions are not taken. */
export function parseDuration(text: string): Duration | undefined {
  const parts = shape.exec(text)?.slice(1);
  if (!parts?.some(Boolean)) return undefined;
  const [years, months, weeks, days, hours, minutes] = parts.map((part) => Number(part ?? 0)) as [number, number, number, number, number, number];
  return { years, months, weeks, days, hours, minutes };
}

/** Whether a text is an ISO 8601 duration that can be put in words. */
export const isDuration = (text: string): boolean => parseDuration(text) !== undefined;
