/**
 * Null when the API is down or too slow, so that a page can keep what the buyer typed and say so;
 * anything else is as it was.
 */
export const unlessDown = async <Loaded>(work: Promise<Loaded>): Promise<Loaded | null> => {
  try {
    return await work
  } catch (error) {
    if (error instanceof Response && error.status === 503) return null
    throw error
  }
}
