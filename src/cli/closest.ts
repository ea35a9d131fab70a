/** How many letters must be put in, taken out or changed to make one word of another (Levenshtein). */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (const [at, against] of Array.from(other).entries()) {
      next.push(Math.min((next[at] as number) + 1, (row[at + 1] as number) + 1, (row[at] as number) + (letter === against ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) as number;
}

/** How far apart two ids are: not at all where one is a part of the other. */
function gapBetween(id: string, known: string): number {
  const isPart = id.length > 2 && (known.includes(id) || (known.length > 2 && id.includes(known)));
  return isPart ? 0 : distance(id.toLowerCase(), known);
}

/** The ids that look most like one, best first, three at most; none where none looks like it. */
export function closestTo(id: string, ids: readonly string[]): string[] {
  const near = ids.map((known) => ({ known, gap: gapBetween(id, known) })).filter(({ known, gap }) => gap <= Math.max(2, Math.min(id.length, known.length) / 3));
  return near.sort((one, other) => one.gap - other.gap || one.known.localeCompare(other.known)).map(({ known }) => known).slice(0, 3);
}
