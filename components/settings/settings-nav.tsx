"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { isAt, settingsPlaces } from "@/components/shell/places";
import { useWorkspace } from "@/components/shell/workspace-context";
import { classes } from "@/components/ui/classes";
import { useWords } from "@/components/words/words-provider";

export function SettingsNav() {
  const say = useWords();
  const { slug } = useWorkspace();
  const pathname = usePathname();
  return (
    <nav aria-label={say("Settings")} className="mb-6 overflow-x-auto border-b">
      <ul className="flex gap-1">
        {settingsPlaces.map(({ path, label }) => {
          const here = isAt(pathname, slug, path);
          return (
            <li key={path}>
              <Link
                href={`/${slug}${path}`}
                aria-current={here ? "page" : undefined}
                ref={here ? intoView : null}
                className={classes(
                  "-mb-px flex h-10 items-center border-b-2 px-3 text-sm whitespace-nowrap -outline-offset-2",
                  here ? "border-accent font-semibold text-ink" : "border-transparent font-medium text-ink-soft hover:text-ink",
                )}
              >
                {say(label)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

// On a narrow screen the row scrolls; where one is must be seen.
const intoView = (link: HTMLAnchorElement | null) => link?.scrollIntoView({ block: "nearest", inline: "center" });
