/** Where a picture of a workspace is shown: below the app's address, and below that of every edge. */
export const pictureAddress = (workspace: string, hash: string): string => `/media/${workspace}/${hash}`;

const form = /\/media\/[a-z0-9][a-z0-9-]*\/([0-9a-f]{64})(?![0-9a-f])/g;

/** The hashes of all pictures that a text names: a field, a whole content as JSON, a bundle. */
export const picturesNamedIn = (text: string): ReadonlySet<string> => new Set(Array.from(text.matchAll(form), ([, hash = ""]) => hash));

/** The addresses of all pictures that a text names, as they stand there. */
export const pictureAddressesIn = (text: string): ReadonlySet<string> => new Set(Array.from(text.matchAll(form), ([address]) => address));

/** Whether an address is that of a workspace's picture, which is not on the page's own site. */
export const isPictureAddress = (address: string): boolean => /^\/media\/[a-z0-9][a-z0-9-]*\/[0-9a-f]{64}$/.test(address);
