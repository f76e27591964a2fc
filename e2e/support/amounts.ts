/** The first amount of đồng that a text shows. */
export const vnd = (text: string): number =>
  Number(/([\d.]+)\s*₫/.exec(text)?.[1]?.replaceAll(".", ""))

export const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0)
