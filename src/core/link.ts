/** Whether a text can stand as a link: an http(s) or mailto address, or a path on the same site. Never `javascript:`. */
export const isLink = (text: string): boolean => /^(https?:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+$|\.{0,2}\/(?![/\\])|#)\S*$/.test(text);
