/** What the browser keeps for this site. Storage may be full or forbidden: then nothing is kept, and nothing breaks. */
export const memory = {
  get(name: string): string | null {
    try {
      return localStorage.getItem(prefix + name);
    } catch {
      return null;
    }
  },
  set(name: string, value: string): void {
    try {
      localStorage.setItem(prefix + name, value);
    } catch {
      // Not kept.
    }
  },
};

const prefix = "thenwise.";
