import { CopyButton } from "./copy-button";

/** Something to paste elsewhere, as it is. */
export function CodeBlock({ code, what }: { readonly code: string; readonly what: string }) {
  return (
    <div className="relative rounded-md border bg-sunken">
      <pre tabIndex={0} aria-label={what} className="overflow-x-auto p-4 pr-24 font-mono text-xs leading-5 text-ink">
        <code>{code}</code>
      </pre>
      <div className="absolute top-2 right-2">
        <CopyButton text={code} what={what} />
      </div>
    </div>
  );
}
