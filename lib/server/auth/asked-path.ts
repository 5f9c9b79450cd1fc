import "server-only";

/** The request header that carries a page's own address, set by the proxy and nobody else. */
export const askedPathHeader = "thenwise-asked-path";
