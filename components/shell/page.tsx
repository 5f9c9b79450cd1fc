import { type ReactNode } from "react";
import { classes } from "@/components/ui/classes";

/** The column that an ordinary page stands in. */
export function Page({ width = "normal", children }: { readonly width?: "normal" | "narrow"; readonly children: ReactNode }) {
  return <div className={classes("mx-auto w-full px-4 pt-6 pb-16 sm:px-8 sm:pt-9", width === "narrow" ? "max-w-3xl" : "max-w-6xl")}>{children}</div>;
}
