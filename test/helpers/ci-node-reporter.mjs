const isCounted = ({ details, skip, todo }) => details?.type !== 'suite' && skip === undefined && todo === undefined;

const told = ({ name, file, details }) => `${file}: ${name}\n${details?.error?.cause?.stack ?? details?.error?.message ?? ''}`;

/** node:test reporter: the counts and what failed as JSON, into the file given as its destination. Skipped tests count as neither. */
export default async function* countsReporter(events) {
  const counts = { passed: 0, failed: 0, faults: [] };
  for await (const { type, data } of events) {
    if (!['test:pass', 'test:fail'].includes(type) || !isCounted(data)) continue;
    if (type === 'test:pass') counts.passed++;
    else counts.failed = counts.faults.push(told(data));
  }
  yield JSON.stringify(counts);
}
