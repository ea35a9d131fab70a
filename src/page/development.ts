/** Whether a site is being developed here: its config is checked before anything else, and more is said in the console. */
export const isDevelopmentHost = (): boolean => /^127\.|localhost$|\.(local|test)$/.test(location.hostname);
