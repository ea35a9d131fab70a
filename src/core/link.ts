/** Whether a text can stand as a link: an http(s) or mailto address, or a path on the same site. Never `javascript:`. */
export const isLink = (text: string): boolean => /^(https?:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+$|\.{0,2}\/(?![/\\])|#)\S*$/.test(text);

/** Whether a text can stand as a picture of the site's own: a path on the same site, or the picture itself as `data:`. Never another host, which would hear of the visitor. */
export const isOwnPicture = (text: string): boolean => /^(\.{0,2}\/(?![/\\])|data:image\/)\S*$/.test(text);
