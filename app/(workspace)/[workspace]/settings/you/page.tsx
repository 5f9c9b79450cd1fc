import { YouPage } from "@/components/settings/you-page";
import { titled } from "@/lib/server/words/titled";
import { message } from "@/lib/words/message";

export const generateMetadata = titled(message("You"));

export default function YouRoute() {
  return <YouPage />;
}
