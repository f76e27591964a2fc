/** Names of what happens on the floor, for subscribers here and in later plugins. */
export const MARKETPLACE_EVENTS = {} as const
