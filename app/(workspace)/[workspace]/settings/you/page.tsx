import { type Metadata } from "next";
import { YouPage } from "@/components/settings/you-page";

export const metadata: Metadata = { title: "You" };

export default function YouRoute() {
  return <YouPage />;
}
