const form = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** Whether a text may be the name that a developer gives a part of a page: a section, a link, a button. */
export const isPageName = (text: string): boolean => form.test(text);
