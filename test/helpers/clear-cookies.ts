/** Ends every cookie that the page can see, wherever below the root it sits. */
export function clearCookies(): void {
  for (const pair of document.cookie.split('; ')) document.cookie = `${pair.replace(/=.*/, '')}=;max-age=0;path=/`;
}
