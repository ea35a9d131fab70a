import { writeFileSync } from 'node:fs';

/** Leaves `{ passed, failed, faults }` where scripts/test.mjs looks for it; `faults` says in words what failed. Alone, a runner writes nothing. */
export function writeCounts(counts, file = process.env.ZGODA_COUNTS) {
  if (file) writeFileSync(file, JSON.stringify(counts));
}
