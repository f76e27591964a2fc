interface ModuleConfig {
  resolve: string
  options: Record<string, unknown>
}

const redisUrl = process.env.REDIS_URL

/** The index and its queries live in the application's own database. */
const search: ModuleConfig = {
  resolve: "@medusajs/medusa/search",
  options: {
    providers: [
      {
        resolve: "@medusajs/search-postgres",
        id: "search-postgres",
        options: { language: "simple" },
      },
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

export const modules: ModuleConfig[] = [search, ...(redisUrl ? redis(redisUrl) : [])]
