"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { isAt, placeGroups, type Place } from "./places";
import { useWorkspace } from "./workspace-context";
import { classes } from "@/components/ui/classes";
import { Tooltip } from "@/components/ui/tooltip";
import { useWords } from "@/components/words/words-provider";

type NavListProps = { /** Only pictures; names on hover and for screen readers. */ readonly compact?: boolean; readonly onGo?: () => void };

export function NavList({ compact = false, onGo }: NavListProps) {
  const say = useWords();
  return (
    <div className="flex flex-col">
      {placeGroups.map(({ title, places }, index) => (
        <div key={places[0]?.path} className={classes(index > 0 && title === null && "mt-1.5 border-t pt-1.5")}>
          {title === null ? null : compact ? <hr className="my-1.5" /> : <p className="mt-1.5 border-t px-3 pt-3 pb-1 text-xs font-medium text-ink-faint">{say(title)}</p>}
          <ul {...(title === null ? {} : { "aria-label": say(title) })} className="flex flex-col gap-0.5">
            {places.map((place) => (
              <li key={place.path}>
                <PlaceLink place={place} compact={compact} {...(onGo === undefined ? {} : { onGo })} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function PlaceLink({ place: { path, label, icon: Icon }, compact, onGo }: { readonly place: Place; readonly compact: boolean; readonly onGo?: () => void }) {
  const say = useWords();
  const { slug } = useWorkspace();
  const here = isAt(usePathname(), slug, path);
  const link = (
    <Link
      href={`/${slug}${path}`}
      aria-current={here ? "page" : undefined}
      aria-label={compact ? say(label) : undefined}
      {...(onGo === undefined ? {} : { onClick: onGo })}
      className={classes(
        "focus-ring flex items-center gap-3 rounded-md text-sm font-medium transition-colors",
        compact ? "size-10 justify-center" : "h-9 px-3 max-md:h-11",
        here ? "bg-accent-soft font-semibold text-accent-ink" : "text-ink-soft hover:bg-ink/6 hover:text-ink",
      )}
    >
      <Icon className="icon-4.5 shrink-0" />
      {compact ? null : say(label)}
    </Link>
  );
  if (!compact) return link;
  return (
    <Tooltip text={say(label)} side="right">
      {link}
    </Tooltip>
  );
}
