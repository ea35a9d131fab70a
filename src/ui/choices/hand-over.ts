/** How long the address of a file stays, in milliseconds: a browser may read it a while after the press. */
const WHILE = 60_000;

/** Gives the visitor a JSON file with something in it. It goes nowhere else. */
export function handOver(content: unknown, name: string): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), WHILE);
}
