"use client";

import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { densityCookie, type Density } from "./density-cookie";

type DensityValue = { readonly density: Density; readonly setDensity: (density: Density) => void };

const DensityContext = createContext<DensityValue>({ density: "comfortable", setDensity: () => undefined });

type DensityProviderProps = { readonly initial: Density; /** Whose choice it is: two people at one computer have two. */ readonly user: string; readonly children: ReactNode };

/** How close rows stand. It is kept in a cookie, so that the server draws the first picture as the person wants it. */
export function DensityProvider({ initial, user, children }: DensityProviderProps) {
  const [density, set] = useState(initial);
  useEffect(() => {
    // What opens above the page hangs on the body, outside the box below.
    document.documentElement.dataset["density"] = density;
    return () => {
      delete document.documentElement.dataset["density"];
    };
  }, [density]);
  const setDensity = useCallback(
    (next: Density) => {
      document.cookie = `${densityCookie(user)}=${next}; path=/; max-age=31536000; samesite=lax`;
      set(next);
    },
    [user],
  );
  const value = useMemo(() => ({ density, setDensity }), [density, setDensity]);
  return (
    <DensityContext value={value}>
      <div className="contents" data-density={density}>
        {children}
      </div>
    </DensityContext>
  );
}

export const useDensity = (): DensityValue => useContext(DensityContext);
