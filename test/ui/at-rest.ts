import { dialog } from './helpers.js';

/** Resolves once the dialog has slid into its place. */
export const atRest = async (): Promise<unknown> => Promise.all(dialog()?.renderRoot.querySelector('dialog')?.getAnimations().map(({ finished }) => finished) ?? []);
