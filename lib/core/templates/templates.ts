import { abTest } from "./ab-test";
import { afterPurchase } from "./after-purchase";
import { cartReminder } from "./cart-reminder";
import { loyaltyOffer } from "./loyalty-offer";
import { ownLanguage } from "./own-language";
import { type Template } from "./template";
import { welcomeBack } from "./welcome-back";

/** Every template, in the order of the dialog. The only list. */
export const templates: readonly Template[] = [welcomeBack, cartReminder, abTest, ownLanguage, loyaltyOffer, afterPurchase];
