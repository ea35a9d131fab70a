/** Calls when a press begins and ends beside a modal dialog, on what is behind it: not every engine closes it then (`closedby`). Until the signal aborts. */
export function onPressBeside(dialog: HTMLDialogElement, action: () => void, signal: AbortSignal): void {
  let hasBegun = false;
  const isBeside = ({ target, clientX, clientY }: MouseEvent) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom);
  };
  dialog.addEventListener('pointerdown', (event) => (hasBegun = isBeside(event)), { signal });
  dialog.addEventListener('click', (event) => hasBegun && isBeside(event) && action(), { signal });
}
