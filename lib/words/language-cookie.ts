/** Where the browser keeps the language a person chose; without it the browser's own list decides. */
export const languageCookie = "thenwise.language";
