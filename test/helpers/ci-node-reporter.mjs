/** node:test reporter: the counts as JSON, into the file given as its destination. Skipped tests count as neither. */
export default async function* countsReporter(events) {
  const counts = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite' || data?.skip !== undefined || data?.todo !== undefined) continue;
    if (type === 'test:pass') counts.passed++;
    if (type === 'test:fail') counts.failed++;
  }
  yield JSON.stringify(counts);
}
