import { type z } from "zod";
import { bodyBytes } from "./limits";
import { type Permission } from "./roles";

/**
 * Who may call: `anyone`; `person`, signed in, in any workspace or none; `key`, a customer's page or server with a key;
 * or a member whose role has the permission. The use-case asks again: this is what the table of routes promises.
 */
export type Access = "anyone" | "person" | "key" | Permission;

/** One method of one address, as data: handlers, client, and the tests over all routes read the same. */
export type Route = {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below /api/v1, parameters in braces. */
  readonly path: `/${string}`;
  readonly access: Access;
  readonly body: z.ZodType | null;
  readonly query: z.ZodType | null;
  readonly status: 200 | 201 | 204;
  /** Null: the answer is not JSON of ours to describe (204, bundles). */
  readonly answer: z.ZodType | null;
  readonly bodyBytes: number;
  /** The body is a file: it is taken as it comes, whatever it is said to be. */
  readonly takesFile: boolean;
};

/** The parameters in a path's braces. */
export type ParamsOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? { readonly [Key in Name]: string } & ParamsOf<Rest> : unknown;

const plain = { body: null, query: null, status: 200, answer: null, bodyBytes: bodyBytes.usual, takesFile: false } as const;

/** Fills in what most routes have in common, and keeps the literal types. */
export function route<const Given extends Pick<Route, "method" | "path" | "access"> & Partial<Route>>(given: Given): Omit<typeof plain, keyof Given> & Given {
  return { ...plain, ...given };
}
