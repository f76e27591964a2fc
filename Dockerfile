# Only steps that the scripts run on every machine: install from the lockfile, build what changed.
FROM node:20-bookworm-slim AS base
ENV MEDUSA_DISABLE_TELEMETRY=true
USER node
COPY --chown=node:node . /home/node/san-ocop
WORKDIR /home/node/san-ocop
RUN npm ci
RUN node scripts/build.mjs

FROM base AS backend
ENV NODE_ENV=production
EXPOSE 9000
CMD ["node", "scripts/serve-api.mjs"]

FROM base AS storefront
ENV NODE_ENV=production
EXPOSE 8000
CMD ["node", "storefront/server/index.mjs"]
