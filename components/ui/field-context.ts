"use client";

import { createContext, useContext } from "react";

/** What a field tells the control inside it, so label, hint and error are tied to it without anyone writing ids. */
export type FieldTies = {
  readonly id: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
  readonly "aria-required"?: true;
};

export const FieldContext = createContext<FieldTies | null>(null);

/** The attributes that tie a control to the field around it; none outside a field. */
export const useFieldTies = (): Partial<FieldTies> => useContext(FieldContext) ?? {};
