const PRODUCTION = process.env.NODE_ENV === "production"

type Secret = "JWT_SECRET" | "COOKIE_SECRET" | "IDENTITY_SECRET" | "CERTIFICATE_KEY"

/** A secret of the environment. Only development and tests may do without one. */
export const secret = (name: Secret): string => {
  const value = process.env[name]
  if (value) return value
  if (PRODUCTION)
    throw new Error(`Set ${name} to a long random text before starting in production.`)
  return `development-only-${name.toLowerCase()}`
}
