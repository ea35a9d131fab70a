/** Whether words of one language can stand among those of another: Portuguese among that of Brazil, no English among Dutch. */
export const isReadableIn = (theirs: string | undefined, ours: string): boolean => !theirs || `${ours}-`.startsWith(`${theirs}-`);
