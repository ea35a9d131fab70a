/**
 * Calls back in the next frame where an open dialog is not drawn: a style sheet of the visitor's, such as a filter list's, may hide what closes off the
 * page, and nobody could use that any more.
 */
export function unlessSeen(dialog: HTMLDialogElement, callback: () => void): void {
  requestAnimationFrame(() => {
    if (dialog.isConnected && dialog.open && (dialog as Partial<HTMLDialogElement>).checkVisibility?.() === false) callback();
  });
}
