/**
 * Communes of today that lie wholly in the six former mountain districts of Quảng Nam: Tây Giang,
 * Đông Giang, Nam Giang, Phước Sơn, Bắc Trà My, Nam Trà My.
 *
 * The floor's proposal of 25/11/2026 for its own default rates, not a legal list of mountain
 * communes: a producer may name others.
 */
export const MOUNTAIN_COMMUNES: readonly string[] = [
  // Tây Giang
  ...["20443", "20455", "20458"],
  // Đông Giang
  ...["20467", "20476", "20485", "20494"],
  // Nam Giang
  ...["20695", "20698", "20704", "20707", "20710", "20716"],
  // Phước Sơn
  ...["20722", "20728", "20734", "20740", "20752"],
  // Bắc Trà My
  ...["20900", "20908", "20920", "20923", "20929"],
  // Nam Trà My
  ...["20938", "20941", "20944", "20950", "20959"],
]
