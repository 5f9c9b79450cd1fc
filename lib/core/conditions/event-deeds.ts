import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

/** Whether somebody did it, did not, or never did. */
export type Deed = "did" | "not" | "never";

/** What people do on every site, by the names that Segment, Google Analytics, Shopify and we give it; of any other event one says that it was done. */
const deeds: readonly (readonly [names: string, says: string])[] = [
  ["purchase purchased purchasecompleted bought", message("{deed, select, did {has bought} never {has never bought} other {has not bought}}")],
  ["order ordered ordercompleted orderplaced orderpaid checkoutcompleted placedorder", message("{deed, select, did {has ordered} never {has never ordered} other {has not ordered}}")],
  ["addtocart addedtocart productadded productaddedtocart cartadd", message("{deed, select, did {has put something into the cart} never {has never put anything into the cart} other {has not put anything into the cart}}")],
  ["removefromcart productremoved productremovedfromcart", message("{deed, select, did {has taken something out of the cart} never {has never taken anything out of the cart} other {has not taken anything out of the cart}}")],
  ["begincheckout checkoutstarted startedcheckout", message("{deed, select, did {has begun a checkout} never {has never begun a checkout} other {has not begun a checkout}}")],
  ["viewitem productviewed viewedproduct", message("{deed, select, did {has looked at a product} never {has never looked at a product} other {has not looked at a product}}")],
  ["page pageview pageviewed viewedpage", message("{deed, select, did {has looked at a page} never {has never looked at a page} other {has not looked at a page}}")],
  ["visit visited sessionstart", message("{deed, select, did {has visited} never {has never visited} other {has not visited}}")],
  ["search searched productssearched searchsubmitted", message("{deed, select, did {has searched} never {has never searched} other {has not searched}}")],
  ["signup signedup userregistered", message("{deed, select, did {has signed up} never {has never signed up} other {has not signed up}}")],
  ["login loggedin signedin", message("{deed, select, did {has signed in} never {has never signed in} other {has not signed in}}")],
  ["subscribe subscribed newslettersignup emailsubscribed", message("{deed, select, did {has subscribed} never {has never subscribed} other {has not subscribed}}")],
];

const byName: ReadonlyMap<string, string> = new Map(deeds.flatMap(([names, says]) => names.split(" ").map((name) => [name, says] as const)));

/** A deed in words: `has bought`, `has not done “wishlist add”`; `…` where no event is named yet. */
export function deedWords(event: string, deed: Deed, say: Words): string {
  if (event === "") return say("{deed, select, did {has done} never {has never done} other {has not done}} …", { deed });
  const known = byName.get(event.toLowerCase().replace(/[\s_.-]/g, ""));
  return say(known ?? message("{deed, select, did {has done} never {has never done} other {has not done}} “{event}”"), { deed, event });
}
