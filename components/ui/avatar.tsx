import { classes } from "./classes";

type AvatarProps = {
  /** One emoji, or a letter. */
  readonly face: string;
  /** Who it is. Leave it out where the name stands beside it. */
  readonly name?: string;
  readonly size?: "sm" | "md" | "lg";
  readonly className?: string;
};

const sizes = { sm: "size-7 text-sm", md: "size-10 text-xl", lg: "size-14 text-3xl" } as const;
const tints = ["bg-accent-soft", "bg-yes-soft", "bg-unknown-soft", "bg-info-soft", "bg-no-soft", "bg-sunken"] as const;

export function Avatar({ face, name, size = "md", className }: AvatarProps) {
  return (
    <span
      {...(name === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": name })}
      className={classes("grid shrink-0 place-items-center rounded-full leading-none font-semibold select-none", sizes[size], tintOf(face), className)}
    >
      {face}
    </span>
  );
}

// The same face has the same colour everywhere; the colour says nothing else.
const tintOf = (face: string): string => tints[(face.codePointAt(0) ?? 0) % tints.length] ?? "bg-sunken";
