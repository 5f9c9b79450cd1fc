import { sayNews, type News } from "./news";

type Options = Omit<News, "kind" | "message">;

/** Short news about something the person did. It is read aloud and goes by itself; nothing needed is said only here. */
export const notify = {
  done: (message: string, options: Options = {}) => sayNews({ kind: "done", message, ...options }),
  failed: (message: string, options: Options = {}) => sayNews({ kind: "failed", message, ...options }),
  info: (message: string, options: Options = {}) => sayNews({ kind: "info", message, ...options }),
} as const;
