import type { MiddlewareRoute } from "@medusajs/framework/http"
import { completeBookAddress } from "./address-book"
import { completeAddresses } from "./addresses"
import { refuseUnorderable } from "./completion"
import { readInvoice } from "./invoices"
import { refuseMalformedQuantities } from "./quantities"

/** Regular expressions, because Medusa runs those before its own validators of the same routes. */
export const cartMiddlewares: MiddlewareRoute[] = [
  {
    matcher: /^\/store\/carts(?:\/[^/]+\/line-items(?:\/[^/]+)?)?\/?$/,
    methods: ["POST"],
    middlewares: [refuseMalformedQuantities],
  },
  {
    matcher: /^\/store\/carts(?:\/[^/]+)?\/?$/,
    methods: ["POST"],
    middlewares: [completeAddresses, readInvoice],
  },
  {
    matcher: /^\/store\/customers\/me\/addresses(?:\/[^/]+)?\/?$/,
    methods: ["POST"],
    middlewares: [completeBookAddress],
  },
  {
    matcher: /^\/store\/carts\/([^/]+)\/complete\/?$/,
    methods: ["POST"],
    middlewares: [refuseUnorderable],
  },
]
