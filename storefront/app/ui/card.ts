/** A sheet of paper on the rice-coloured ground. */
export const CARD = "rounded-card border border-line bg-paper p-4"
