"use client";

import { useId, useMemo, type ReactNode } from "react";
import { classes } from "./classes";
import { FieldContext, type FieldTies } from "./field-context";
import { CircleAlert } from "./icons";
import { useWords } from "@/components/words/words-provider";

type FieldProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  readonly counter?: { readonly used: number; readonly max: number };
  readonly required?: boolean;
  /** Stands right of the label: a link, a small button. */
  readonly aside?: ReactNode;
  readonly hideLabel?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Label, control, hint, error and counter as one. Any control of this folder inside it is tied to them by itself. */
export function Field({ label, hint, error, counter, required = false, aside, hideLabel = false, className, children }: FieldProps) {
  const id = useId();
  const hasError = error !== undefined && error !== null && error !== "";
  const hasHint = hint !== undefined && hint !== null;
  const ties = useMemo(() => tiesOf({ id, hasHint, hasError, required }), [id, hasHint, hasError, required]);
  return (
    <FieldContext value={ties}>
      <div className={classes("flex min-w-0 flex-col gap-1.5", className)}>
        <div className={hideLabel ? "sr-only" : "flex items-baseline justify-between gap-3"}>
          <label htmlFor={id} className="text-sm font-semibold text-ink">
            {label}
          </label>
          {aside}
        </div>
        {children}
        {hasHint || counter !== undefined ? (
          <div className="flex justify-between gap-3 text-xs text-ink-faint">
            <span id={`${id}-hint`}>{hint}</span>
            {counter === undefined ? null : <Counter {...counter} />}
          </div>
        ) : null}
        {hasError ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      </div>
    </FieldContext>
  );
}

function tiesOf({ id, hasHint, hasError, required }: { id: string; hasHint: boolean; hasError: boolean; required: boolean }): FieldTies {
  const described = [hasError ? `${id}-error` : "", hasHint ? `${id}-hint` : ""].filter((part) => part !== "").join(" ");
  return {
    id,
    ...(described === "" ? {} : { "aria-describedby": described }),
    ...(hasError ? { "aria-invalid": true as const } : {}),
    ...(required ? { "aria-required": true as const } : {}),
  };
}

function Counter({ used, max }: { readonly used: number; readonly max: number }) {
  const say = useWords();
  return (
    <span className={classes("figures shrink-0", used > max && "font-semibold text-no")}>
      <span className="sr-only">{say("Used:")} </span>
      {used} / {max}
    </span>
  );
}

/** What is wrong, with a mark, so that it is not told by colour alone. */
export function FieldError({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <p id={id} role="alert" className="flex items-start gap-1.5 text-sm text-no">
      <CircleAlert className="mt-0.5 icon-4 shrink-0" />
      <span>{children}</span>
    </p>
  );
}
