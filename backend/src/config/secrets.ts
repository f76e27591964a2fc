const PRODUCTION = process.env.NODE_ENV === "production"

/** A secret of the environment. Only development and tests may do without one. */
export const secret = (name: "JWT_SECRET" | "COOKIE_SECRET" | "IDENTITY_SECRET"): string => {
  const value = process.env[name]
  if (value) return value
  if (PRODUCTION)
    throw new Error(`Set ${name} to a long random text before starting in production.`)
  return `development-only-${name.toLowerCase()}`
}
