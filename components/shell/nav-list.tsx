"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { isAt, places } from "./places";
import { useWorkspace } from "./workspace-context";
import { classes } from "@/components/ui/classes";
import { Tooltip } from "@/components/ui/tooltip";
import { useWords } from "@/components/words/words-provider";

type NavListProps = { /** Only pictures; names on hover and for screen readers. */ readonly compact?: boolean; readonly onGo?: () => void };

export function NavList({ compact = false, onGo }: NavListProps) {
  const say = useWords();
  const { slug } = useWorkspace();
  const pathname = usePathname();
  return (
    <ul className="flex flex-col gap-0.5">
      {places.map(({ path, label, icon: Icon }) => {
        const here = isAt(pathname, slug, path);
        const link = (
          <Link
            href={`/${slug}${path}`}
            aria-current={here ? "page" : undefined}
            aria-label={compact ? say(label) : undefined}
            {...(onGo === undefined ? {} : { onClick: onGo })}
            className={classes(
              "focus-ring flex items-center gap-3 rounded-md text-sm font-medium transition-colors",
              compact ? "size-10 justify-center" : "h-10 px-3",
              here ? "bg-accent-soft font-semibold text-accent-ink" : "text-ink-soft hover:bg-ink/6 hover:text-ink",
            )}
          >
            <Icon className="icon-4.5 shrink-0" />
            {compact ? null : say(label)}
          </Link>
        );
        return (
          <li key={path}>
            {compact ? (
              <Tooltip text={say(label)} side="right">
                {link}
              </Tooltip>
            ) : (
              link
            )}
          </li>
        );
      })}
    </ul>
  );
}
