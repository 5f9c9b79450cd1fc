import { expect, it } from "vitest";
import { isPlural, singularOf } from "./plural-words";

it.each([
  ...["Visits", "Orders", "Interests", "Days since last visit", "Total orders", "Last orders", "Pages viewed", "Recently viewed products", "Children", "People in the household", "page_views", "Orders (12 months)", "Visites", "Visites du mois", "Dernières commandes", "Centres d’intérêt", "Jours depuis la dernière visite", "Achats totaux", "Cadeaux reçus", "VIPs invited", "Orders this year"].map((label) => ({ label, is: true })),
  ...["Country", "Status", "Address", "Number of visits", "Spent so far", "In the cart", "App version", "Last order", "Business", "Birthday", "VIP", "iOS", "SMS", "Order status", "Accepts cookies", "Has orders", "A accepté les cookies", "", "…", "Pays", "Pays de livraison", "Prix moyen", "Mois d’inscription", "Total des commandes", "Nombre d’achats", "Temps passé", "Basis", "Order’s total"].map((label) => ({ label, is: false })),
])("$label: many $is", ({ label, is }) => {
  expect(isPlural(label)).toBe(is);
});

it.each([
  ["orders", "order"],
  ["days", "day"],
  ["categories", "category"],
  ["boxes", "box"],
  ["pages", "page"],
  ["people", "person"],
  ["points", "point"],
  ["commandes", "commande"],
  ["mois", "mois"],
  ["€", "€"],
  ["EUR", "EUR"],
  ["ms", "ms"],
  ["bps", "bps"],
  ["kg", "kg"],
  ["address", "address"],
  ["orders in all", "orders in all"],
] as const)("one of %s is said with %s", (unit, one) => {
  expect(singularOf(unit)).toBe(one);
});
