import { inAudience } from "./conditions";
import { drawFlow, entryFor, inFrench, showing, variant } from "./draw-flow";
import { seedId } from "./ids";
import { type CampaignSource } from "@/lib/core/flow/campaign";
import { type FlowNode } from "@/lib/core/nodes/node";

const decisionFor = (id: string, name: string, [branch, audience]: readonly [string, string]): FlowNode => ({
  id: seedId("node", `nod_${id}_who`),
  kind: "decision",
  name,
  branches: [{ id: seedId("branch", `brn_${id}`), name: branch, condition: inAudience(`${id}_in`, audience) }],
  unknownExit: false,
});

const vipHero: CampaignSource = {
  id: seedId("campaign", "cmp_vip_hero"),
  name: "Welcome back, VIP",
  flow: drawFlow(
    [
      entryFor("vip", ["home-hero"]),
      decisionFor("vip", "Who is coming?", ["Returning VIPs", "aud_vips"]),
      {
        id: seedId("node", "nod_vip_split"),
        kind: "split",
        name: "Which promise works?",
        seed: seedId("seed", "sed_vip_promise"),
        arms: [
          { id: seedId("arm", "arm_vip_first"), name: "First look", shareBp: 5000, ranges: [[0, 5000]] },
          { id: seedId("arm", "arm_vip_thanks"), name: "Thank you", shareBp: 5000, ranges: [[5000, 10_000]] },
        ],
        fallback: seedId("arm", "arm_vip_first"),
      },
      showing("vip_first", "", {
        "home-hero": inFrench(
          variant("vip_first", "First look", [
            "hero",
            { eyebrow: "For VIPs, two days early", headline: "The winter shells are yours first", text: "Nobody else sees them until Thursday. Your size is still here.", imageUrl: "/demo/art/aurora", imageAlt: "Northern lights over a snowy peak", buttonLabel: "Step inside", buttonUrl: "/demo#early", tone: "dark" },
          ]),
          { eyebrow: "Pour les VIP, deux jours avant tous", headline: "Les vestes d’hiver, à vous d’abord", text: "Personne d’autre ne les voit avant jeudi. Votre taille est encore là.", imageAlt: "Une aurore boréale sur un sommet enneigé", buttonLabel: "Entrer" },
        ),
      }),
      showing("vip_thanks", "", {
        "home-hero": inFrench(
          variant("vip_thanks", "Thank you", [
            "hero",
            { eyebrow: "From all of us", headline: "Your next repair is on us", text: "You take care of the mountains. We take care of your jacket: waxed, stitched, back within a week.", imageUrl: "/demo/art/sunrise", imageAlt: "Sunrise over a tent on a ridge", buttonLabel: "Send it in", buttonUrl: "/demo#repair", tone: "light" },
          ]),
          { eyebrow: "De la part de toute l’équipe", headline: "Votre prochaine réparation est pour nous", text: "Vous prenez soin des montagnes, nous prenons soin de votre veste : cirée, recousue, de retour en une semaine.", imageAlt: "Le soleil se lève sur une tente, au bord d’une crête", buttonLabel: "Nous l’envoyer" },
        ),
      }),
      showing("vip_rest", "The page as it is", {}),
    ],
    [
      ["nod_vip_entry", "out", "nod_vip_who"],
      ["nod_vip_who", seedId("branch", "brn_vip"), "nod_vip_split"],
      ["nod_vip_who", "else", "nod_vip_rest"],
      ["nod_vip_split", seedId("arm", "arm_vip_first"), "nod_vip_first"],
      ["nod_vip_split", seedId("arm", "arm_vip_thanks"), "nod_vip_thanks"],
    ],
  ),
};

const cartAlert: CampaignSource = {
  id: seedId("campaign", "cmp_cart_alert"),
  name: "Your cart is waiting",
  flow: drawFlow(
    [
      entryFor("cart", ["site-alert", "home-note"]),
      decisionFor("cart", "Left something behind?", ["Cart abandoners", "aud_carts"]),
      showing("cart_reminder", "", {
        "site-alert": variant("cart_alert", "Gentle reminder", [
          "alert",
          { shape: "slide-in", headline: "Still thinking it over?", text: "Your cart is as you left it, and returns are free for 100 days.", buttonLabel: "Back to my cart", buttonUrl: "/demo#cart", trigger: "after-seconds", triggerValue: 2, showAgain: "once" },
        ]),
        "home-note": variant("cart_note", "Cart kept", ["text", { text: "We kept your cart for you.", linkLabel: "Go on where you stopped", linkUrl: "/demo#cart" }]),
      }),
      showing("cart_rest", "No message", {}),
    ],
    [
      ["nod_cart_entry", "out", "nod_cart_who"],
      ["nod_cart_who", seedId("branch", "brn_cart"), "nod_cart_reminder"],
      ["nod_cart_who", "else", "nod_cart_rest"],
    ],
  ),
};

const snowStory: CampaignSource = {
  id: seedId("campaign", "cmp_snow_story"),
  name: "First snow",
  flow: drawFlow(
    [
      entryFor("snow", ["app-story", "newsletter-lead"]),
      decisionFor("snow", "Waiting for snow?", ["Snow people", "aud_snow"]),
      showing("snow_story", "", {
        "app-story": variant("snow_app", "First snow in the app", [
          "hero",
          { eyebrow: "It is falling", headline: "First snow above 900 metres", text: "The avalanche report, fresh tracks, and the three layers we would wear.", imageUrl: "/demo/art/snow", imageAlt: "A snow-covered slope with a single track", buttonLabel: "Open the report", buttonUrl: "/demo#snow", tone: "light" },
        ]),
        "newsletter-lead": variant("snow_mail", "First snow by mail", ["text", { text: "It snowed last night, and we thought of you first. Here is what is open this weekend.", linkLabel: "See the slopes", linkUrl: "/demo#snow" }]),
      }),
      showing("snow_rest", "The usual story", {}),
    ],
    [
      ["nod_snow_entry", "out", "nod_snow_who"],
      ["nod_snow_who", seedId("branch", "brn_snow"), "nod_snow_story"],
      ["nod_snow_who", "else", "nod_snow_rest"],
    ],
  ),
};

/** In rank order. */
export const campaigns: readonly CampaignSource[] = [vipHero, cartAlert, snowStory];
