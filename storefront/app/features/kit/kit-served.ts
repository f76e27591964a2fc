/** The kit is for those who build the floor: never on one in production, unless it is told to. */
export const kitIsServed = (env: Readonly<Record<string, string | undefined>>): boolean =>
  env["NODE_ENV"] !== "production" || env["OCOP_KIT"] === "1"
