/** What the browser keeps for this site, for good or as long as the tab is open. Storage may be full or forbidden: then nothing is kept, and nothing breaks. */
export const memory = {
  get: (name: string): string | null => read(() => localStorage, name),
  set: (name: string, value: string): void => write(() => localStorage, name, value),
  getForVisit: (name: string): string | null => read(() => sessionStorage, name),
  setForVisit: (name: string, value: string): void => write(() => sessionStorage, name, value),
};

const prefix = "thenwise.";

// Where storage is forbidden, already asking for it throws.
function read(storage: () => Storage, name: string): string | null {
  try {
    return storage().getItem(prefix + name);
  } catch {
    return null;
  }
}

function write(storage: () => Storage, name: string, value: string): void {
  try {
    storage().setItem(prefix + name, value);
  } catch {
    // Not kept.
  }
}
