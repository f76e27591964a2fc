/** Asks again until the answer is there; events are worked on after the answer to a write. */
export const eventually = async <T>(ask: () => Promise<T>, expected: T): Promise<void> => {
  const end = Date.now() + 60_000
  for (;;) {
    const answer = await ask()
    if (JSON.stringify(answer) === JSON.stringify(expected) || Date.now() > end)
      return expect(answer).toEqual(expected)
  }
}
