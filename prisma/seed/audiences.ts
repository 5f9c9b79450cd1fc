import { all, any, comparison, didLately } from "./conditions";
import { seedId } from "./ids";
import { type Audience } from "@/lib/core/conditions/audience";

export const audiences: readonly Audience[] = [
  {
    id: seedId("audience", "aud_vips"),
    name: "Returning VIPs",
    description: "VIP members who have been here before",
    condition: all("vips", comparison("vips_plan", ["plan", "text.is", "VIP"]), comparison("vips_back", ["returning", "boolean.is-yes", null])),
  },
  {
    id: seedId("audience", "aud_carts"),
    name: "Cart abandoners",
    description: "Put something into the cart in the last two weeks and left it there",
    condition: all("carts", didLately("carts_add", "add to cart", 14), comparison("carts_value", ["cartValue", "number.more", 50])),
  },
  {
    id: seedId("audience", "aud_snow"),
    name: "Snow people",
    description: "Love skiing, or live where winter is long",
    condition: any("snow", comparison("snow_ski", ["interests", "list.contains-any", ["skiing"]]), comparison("snow_land", ["country", "text.is-one-of", ["Norway"]])),
  },
  {
    id: seedId("audience", "aud_new"),
    name: "New here",
    description: "On their first visit",
    condition: comparison("new_first", ["returning", "boolean.is-no", null]),
  },
];
