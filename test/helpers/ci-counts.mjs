import { writeFileSync } from 'node:fs';

/** Leaves `{ passed, failed }` where scripts/test.mjs looks for it; alone, a runner writes nothing. */
export function writeCounts(counts, file = process.env.ZGODA_COUNTS) {
  if (file) writeFileSync(file, JSON.stringify(counts));
}
