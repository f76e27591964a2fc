import { join } from "node:path"
import { paymentProviders } from "./payments"

interface ModuleConfig {
  resolve: string
  options: Record<string, unknown>
}

type Environment = Record<string, string | undefined>

const language = { language: "simple" }

/**
 * The index and its queries live in the application's own database. The listing reads through the
 * second provider, which builds on the first one's tables.
 */
const search: ModuleConfig = {
  resolve: "@medusajs/medusa/search",
  options: {
    default_provider: "search-postgres",
    providers: [
      { resolve: "@medusajs/search-postgres", id: "search-postgres", options: language },
      { resolve: "@ocop/rating/providers/search", id: "ocop-postgres", options: language },
    ],
  },
}

const provided = (module: "locking" | "caching", provider: string, url: string): ModuleConfig => ({
  resolve: `@medusajs/medusa/${module}`,
  options: {
    providers: [
      {
        resolve: provider,
        id: `${module}-redis`,
        is_default: true,
        options: { redisUrl: url },
      },
    ],
  },
})

/** With REDIS_URL several servers and workers share events, workflows, locks and caches. */
const redis = (url: string): ModuleConfig[] => [
  { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl: url } },
  { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl: url } } },
  provided("locking", "@medusajs/medusa/locking-redis", url),
  provided("caching", "@medusajs/caching-redis", url),
]

/**
 * On this server's disk: public files under the address it is known by, private ones in a folder
 * that nothing serves (the provider would put them among the public ones).
 */
const localFiles = (env: Environment) => ({
  resolve: "@medusajs/medusa/file-local",
  id: "local",
  options: {
    private_upload_dir: env.PRIVATE_FILES_DIR ?? join(process.cwd(), "private-files"),
    ...(env.BACKEND_URL ? { backend_url: `${env.BACKEND_URL}/static` } : {}),
  },
})

const bucket = (env: Environment) => ({
  resolve: "@medusajs/medusa/file-s3",
  id: "s3",
  options: {
    bucket: env.S3_BUCKET,
    region: env.S3_REGION,
    endpoint: env.S3_ENDPOINT || undefined,
    file_url: env.S3_FILE_URL,
    access_key_id: env.S3_ACCESS_KEY_ID,
    secret_access_key: env.S3_SECRET_ACCESS_KEY,
    // servers other than Amazon's mostly know buckets by path only
    additional_client_config: { forcePathStyle: Boolean(env.S3_ENDPOINT) },
  },
})

/** With S3_BUCKET files lie in a bucket that all servers see. */
const files = (env: Environment): ModuleConfig => ({
  resolve: "@medusajs/medusa/file",
  options: { providers: [env.S3_BUCKET ? bucket(env) : localFiles(env)] },
})

/** With SMTP_URL e-mail goes to that server, else into the log. */
const notifications = (env: Environment): ModuleConfig => {
  const provider = env.SMTP_URL
    ? {
        resolve: "./src/providers/smtp",
        id: "smtp",
        options: { channels: ["email"], url: env.SMTP_URL, from: env.SMTP_FROM },
      }
    : {
        resolve: "@medusajs/medusa/notification-local",
        id: "log",
        options: { channels: ["email"] },
      }
  return { resolve: "@medusajs/medusa/notification", options: { providers: [provider] } }
}

/** Producers' own rates and pick-up; the framework's manual provider stays for what is older. */
const fulfillment: ModuleConfig = {
  resolve: "@medusajs/medusa/fulfillment",
  options: {
    providers: [
      { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
      { resolve: "@ocop/marketplace/providers/fulfillment", id: "ocop" },
    ],
  },
}

const payments = (env: Environment): ModuleConfig => ({
  resolve: "@medusajs/medusa/payment",
  options: { providers: paymentProviders(env) },
})

/** The modules that the environment chooses; the rest are the framework's own. */
export const modulesFor = (env: Environment): ModuleConfig[] => [
  search,
  fulfillment,
  ...(env.REDIS_URL ? redis(env.REDIS_URL) : []),
  files(env),
  notifications(env),
  payments(env),
]
