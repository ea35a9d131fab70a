import type { Config } from '../core/config.js';
import type { State } from '../core/decide.js';
import type { ConsentRecord } from '../core/record.js';
import { writeRecord } from '../store/indexed-db.js';
import { mirrorText, writeMirror } from '../store/mirror.js';

/**
 * Keeps a record and its mirror. A no is mirrored at once, a new yes only when the record is safe: a page that closes in
 * between grants nothing.
 */
export async function save(config: Config, record: ConsentRecord, previous: State): Promise<void> {
  writeMirror(mirrorText(record, previous), config);
  await writeRecord(record);
  writeMirror(mirrorText(record), config);
}
