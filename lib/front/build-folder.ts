/** Where the app is built that stands below `basePath`: a build knows its path, and one that is being served must not be replaced by another's. */
export const buildFolder = (basePath: string): string => (basePath === "" ? ".next" : `.next-below/${basePath.slice(1).replaceAll("/", "--")}`);
