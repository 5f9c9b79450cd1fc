/**
 * A request as delivery needs it: smaller than the web's `Request`, so that a plain Node server answers without paying
 * for one (see decisions/delivery-has-its-own-request.md). Web and Node each have one short adapter.
 */
export type DeliveryRequest = {
  readonly method: string;
  /** As it stands in the request line, without the query; still percent-encoded. */
  readonly path: string;
  /** Where the connection comes from, as far as proxies are trusted: for limits, and for rules that ask for it. Never stored. */
  readonly address: string;
  /** Case of the name does not matter; null: not sent. */
  readonly header: (name: string) => string | null;
  /** Reads the body as UTF-8 and stops at `most` bytes. Called at most once. */
  readonly body: (most: number) => Promise<BodyText>;
};

export type BodyText = { readonly text: string } | { readonly failed: "too-large" | "not-utf8" | "broken-off" };

export type DeliveryAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null: no body. */
  readonly body: string | null;
};
