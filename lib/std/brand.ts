declare const brand: unique symbol;

/** A `Base` that only one parser can make, so that one kind of id is never passed for another. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
