import { type Tone } from "@/components/ui/badge";
import { type BannerTone } from "@/components/ui/banner";
import { type IconComponent } from "@/components/ui/icon";
import { CircleAlert, CircleDashed, Info, TriangleAlert } from "@/components/ui/icons";
import { type Standing } from "@/lib/core/analyse/standing";

type Look = { readonly Icon: IconComponent; readonly ink: string; readonly soft: string; readonly tone: Tone; readonly banner: BannerTone };

export const standingLook: Readonly<Record<Standing, Look>> = {
  blocks: { Icon: CircleAlert, ink: "text-no", soft: "bg-no-soft text-no", tone: "no", banner: "danger" },
  warns: { Icon: TriangleAlert, ink: "text-unknown", soft: "bg-unknown-soft text-unknown", tone: "unknown", banner: "warn" },
  "to-do": { Icon: CircleDashed, ink: "text-ink-soft", soft: "bg-sunken text-ink-soft", tone: "neutral", banner: "info" },
  info: { Icon: Info, ink: "text-info", soft: "bg-info-soft text-info", tone: "info", banner: "info" },
};
