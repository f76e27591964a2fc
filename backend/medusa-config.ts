import { defineConfig, loadEnv } from "@medusajs/framework/utils"
import { modulesFor } from "./src/config/modules"
import { secret } from "./src/config/secrets"
import { staffDesk } from "./src/config/staff-desk"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

const { env } = process

export default defineConfig({
  admin: { path: "/app", disable: env.DISABLE_ADMIN === "true", vite: staffDesk },
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    databaseDriverOptions: {
      ssl: env.DATABASE_SSL === "true",
      connection: { ssl: env.DATABASE_SSL === "true" },
    },
    redisUrl: env.REDIS_URL,
    workerMode: (env.WORKER_MODE as "shared" | "worker" | "server" | undefined) ?? "shared",
    // Browsers drop a secure cookie over plain http, which only the local demonstration uses.
    ...(env.INSECURE_COOKIES === "true"
      ? { cookieOptions: { sameSite: "lax" as const, secure: false } }
      : {}),
    http: {
      storeCors: env.STORE_CORS ?? "http://localhost:8000",
      adminCors: env.ADMIN_CORS ?? "http://localhost:9000",
      authCors: env.AUTH_CORS ?? "http://localhost:9000,http://localhost:8000",
      jwtSecret: secret("JWT_SECRET"),
      cookieSecret: secret("COOKIE_SECRET"),
    },
  },
  plugins: [
    {
      resolve: "@ocop/rating",
      options: {
        certificateKeys: {
          secret: secret("CERTIFICATE_KEY"),
          kept: env.CERTIFICATE_KEPT_KEYS,
          revoked: env.CERTIFICATE_REVOKED_KEYS,
        },
      },
    },
    {
      resolve: "@ocop/marketplace",
      options: { identitySecret: secret("IDENTITY_SECRET") },
    },
    { resolve: "@ocop/trade-promotion", options: {} },
    { resolve: "@ocop/admin", options: {} },
  ],
  modules: modulesFor(env),
})
